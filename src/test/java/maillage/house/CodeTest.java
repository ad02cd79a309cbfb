package maillage.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a room looks inside: the habits of STYLE.md that a machine can see. */
class CodeTest {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("maillage");

    @Test
    void kernelKnowsNoSpring() {
        noClasses()
                .that()
                .resideInAPackage("maillage.kernel")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CODE);
    }

    @Test
    void onlyStoresSpeakSql() {
        var wrong = new ArrayList<String>();
        for (JavaClass type : CODE) {
            boolean store = type.getName().replaceAll("\\$.*", "").endsWith("Store");
            boolean ground =
                    type.getPackageName().startsWith("maillage.platform.")
                            && !type.getPackageName().startsWith("maillage.platform.web");
            if (!store
                    && !ground
                    && type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                    use -> use.getTargetClass().isEquivalentTo(JdbcClient.class))) {
                wrong.add(type.getName());
            }
        }
        assertThat(wrong).as("classes outside *Store that hold a JdbcClient").isEmpty();
    }

    @Test
    void featuresOfAModuleDoNotKnowEachOther() {
        var wrong = new ArrayList<String>();
        for (JavaClass type : CODE) {
            String feature = feature(type.getPackageName());
            if (feature.isEmpty()) {
                continue;
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(use -> use.getTargetClass())
                    .filter(
                            other ->
                                    module(other.getPackageName())
                                            .equals(module(type.getPackageName())))
                    .filter(
                            other ->
                                    !feature(other.getPackageName()).isEmpty()
                                            && !feature(other.getPackageName()).equals(feature))
                    .filter(other -> !feature(other.getPackageName()).equals("shared"))
                    .forEach(other -> wrong.add(type.getName() + " → " + other.getName()));
        }
        assertThat(wrong.stream().distinct().toList()).isEmpty();
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(CODE);
    }

    @Test
    void namesSayWhatThingsAre() {
        var vague = Pattern.compile(".*(Manager|Helper|Util|Utils|Impl|Dto|Service)$");
        assertThat(
                        CODE.stream()
                                .map(JavaClass::getSimpleName)
                                .filter(name -> vague.matcher(name).matches())
                                .toList())
                .isEmpty();
    }

    @Test
    void everyPackageSettlesNull() {
        List<String> without =
                Sources.under("src/main/java", ".java").keySet().stream()
                        .map(path -> path.substring(0, path.lastIndexOf('/')))
                        .distinct()
                        .filter(
                                folder ->
                                        !java.nio.file.Files.exists(
                                                java.nio.file.Path.of(folder, "package-info.java")))
                        .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void testsNeitherSleepNorSkip() {
        var wrong = new ArrayList<String>();
        Sources.under("src/test/java", ".java")
                .forEach(
                        (path, text) -> {
                            if (!path.contains("/house/")
                                    && (text.contains("Thread" + ".sleep")
                                            || text.contains("@Disabled")
                                            || text.contains("assume" + "True"))) {
                                wrong.add(path);
                            }
                        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void sqlStaysInItsSchema() {
        var wrong = new ArrayList<String>();
        List<String> modules =
                List.of(
                        "platform",
                        "mailing",
                        "identity",
                        "network",
                        "meetings",
                        "groups",
                        "themes",
                        "forum");
        Sources.under("src/main/java/maillage", "Store.java")
                .forEach(
                        (path, text) -> {
                            String own =
                                    path.replaceAll("src/main/java/maillage/([a-z]+)/.*", "$1");
                            for (String other : modules) {
                                if (other.equals(own)) {
                                    continue;
                                }
                                var found =
                                        Pattern.compile(
                                                        "\\b(from|join|into|update|table)\\s+"
                                                                + other
                                                                + "\\.([a-z_]+)")
                                                .matcher(text);
                                while (found.find()) {
                                    if (!found.group(2).startsWith("offer_")
                                            && !found.group(2).startsWith("report_")) {
                                        wrong.add(path + ": " + found.group());
                                    }
                                }
                            }
                        });
        assertThat(wrong).as("statements that reach into another module's schema").isEmpty();
    }

    private static String module(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    /** The feature a package belongs to; empty for base packages and for the open modules. */
    private static String feature(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length > 2
                        && parts[0].equals("maillage")
                        && !List.of("platform", "kernel").contains(parts[1])
                ? parts[2]
                : "";
    }
}
