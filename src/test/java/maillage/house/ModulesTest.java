package maillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import maillage.Maillage;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The walls between modules: who may use whom, and only through doors. */
class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Maillage.class);

    @Test
    void modulesUseEachOtherAlongTheArrowsOnly() {
        MODULES.verify();
    }

    @Test
    void docsModulesDrawTheHouseAsItStands() throws Exception {
        Path made = Path.of("target/modules");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(made.toString()))
                .writeModulesAsPlantUml();
        String drawing = Files.readString(made.resolve("components.puml"));
        Path kept = Path.of("docs/modules/components.puml");
        if (Boolean.getBoolean("maillage.write")) {
            Files.createDirectories(kept.getParent());
            Files.writeString(kept, drawing);
        }
        assertThat(kept).as("run bin/test --write to draw it anew").exists();
        // The order of its lines means nothing and changes from run to run.
        assertThat(Files.readString(kept).lines().sorted().toList())
                .as("run bin/test --write to draw it anew")
                .isEqualTo(drawing.lines().sorted().toList());
    }
}
