package maillage.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class ProseTest {
    @Test
    void headingsListsAndLinksAreSet() {
        assertThat(html("# Venir\n\n- *écouter*\n- [lire](https://toits.example)"))
                .contains(
                        "<h3>Venir</h3>",
                        "<li><em>écouter</em></li>",
                        "href=\"https://toits.example\"");
    }

    @Test
    void nothingInATextRunsInTheReadersBrowser() {
        assertThat(html("<script>alert(1)</script>")).doesNotContain("<script");
        assertThat(html("[ici](javascript:alert(1))")).doesNotContain("javascript");
        assertThat(html("![x](https://ailleurs.example/p.png)")).doesNotContain("<img");
    }

    private static String html(String text) {
        var output = new StringOutput();
        Prose.of(text).writeTo(output);
        return output.toString();
    }
}
