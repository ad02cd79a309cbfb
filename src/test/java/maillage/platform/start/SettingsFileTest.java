package maillage.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import maillage.platform.StartTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsFileTest {
    @TempDir Path data;

    @Test
    void theFileIsStrongerThanWhatTheProgramBringsAndWeakerThanTheEnvironment() throws Exception {
        Files.writeString(
                data.resolve("maillage.properties"),
                "from.file=é\nPATH=of the file\nbrought=by the file\n");
        StandardEnvironment settings = settings();
        new SettingsFile().postProcessEnvironment(settings, new SpringApplication());
        assertThat(settings.getProperty("from.file")).isEqualTo("é");
        assertThat(settings.getProperty("brought")).isEqualTo("by the file");
        assertThat(settings.getProperty("PATH")).isEqualTo(System.getenv("PATH"));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws Exception {
        Files.writeString(data.resolve("maillage.properties"), "broken=\\u00zz\n");
        assertThatExceptionOfType(StartTrouble.class)
                .isThrownBy(
                        () ->
                                new SettingsFile()
                                        .postProcessEnvironment(
                                                settings(), new SpringApplication()))
                .satisfies(said -> assertThat(said.key()).isEqualTo("start.settings"));
    }

    private StandardEnvironment settings() {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "brought",
                                Map.of(
                                        "maillage.data",
                                        data.toString(),
                                        "brought",
                                        "by the program")));
        return settings;
    }
}
