package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import maillage.kernel.Language;
import maillage.platform.text.Texts;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class FormatsDbTest {
    private static final Path KEPT = Path.of("docs/formats/import.md");
    private static final String MARK =
            "<!-- From here on written by FormatsDbTest: run it with -Dmaillage.write=true. -->\n";

    @Autowired private Imports imports;

    @Autowired private Texts texts;

    @Test
    void docsNameEveryColumnOfEveryList() throws IOException {
        String text = Files.readString(KEPT);
        String now = text.substring(0, text.indexOf(MARK) + MARK.length()) + columns();
        if (Boolean.getBoolean("maillage.write")) {
            Files.writeString(KEPT, now);
        }
        assertThat(Files.readString(KEPT)).isEqualTo(now);
    }

    @Test
    void everyExampleHasTheShapeOfItsColumn() {
        for (Importer importer : imports.all()) {
            for (Column column : importer.columns()) {
                boolean ofTheDatabase =
                        column.shape().describedBy().startsWith("known")
                                || column.shape().describedBy().equals("several");
                if (!column.example().isEmpty() && !ofTheDatabase) {
                    assertThat(column.shape().read(column.example()))
                            .as(importer.kind() + " " + column.name())
                            .isInstanceOf(Shape.Kept.class);
                }
            }
        }
    }

    private String columns() {
        var text = new StringBuilder();
        for (Importer importer : imports.all()) {
            text.append("\n## ")
                    .append(importer.kind())
                    .append(
                            "\n\n| column | other headings | content | example |\n|---|---|---|---|\n");
            for (Column column : importer.columns()) {
                String name = column.isKey() ? "**" + column.name() + "**" : column.name();
                String content =
                        column.use() == Column.Use.SHOWN
                                ? "only shown"
                                : texts.get(
                                        Language.EN,
                                        "exchange.shape." + column.shape().describedBy());
                String otherwise =
                        column.otherwise().isEmpty() ? "" : "; empty: " + column.otherwise();
                text.append("| ")
                        .append(name)
                        .append(column.use() == Column.Use.REQUIRED ? " (required)" : "")
                        .append(" | ")
                        .append(cell(String.join(", ", column.aliases())))
                        .append(" | ")
                        .append(cell(content + otherwise))
                        .append(" | ")
                        .append(cell(column.example()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
