package maillage.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.util.Optional;
import maillage.kernel.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TypesettingTest {
    private static final String HOSTILE =
            "<script>alert(1)</script>\" onmouseover=\"x' & <b>gras</b>";
    private static final URI ANSWER = URI.create("https://passerelles.example/r/abc?x=1&y=2");

    private final Typesetting typesetting =
            new Typesetting(
                    TemplateEngine.createPrecompiled(null, ContentType.Html, null, "pages"));

    @Test
    void everyBlockOfALetterIsInBothBodies() {
        Letter letter =
                Letter.of("Réunion du 12 mars", "Bonjour Amina,")
                        .paragraph("La réunion est confirmée.")
                        .fact("Où", "Maison des associations")
                        .action("Répondre", ANSWER)
                        .link("Ordre du jour", URI.create("https://passerelles.example/meetings/1"))
                        .closing("L’équipe");
        var page = new LetterPage(Language.FR, letter, Optional.empty());

        assertThat(typesetting.text(page))
                .isEqualTo(
                        """
                Bonjour Amina,

                La réunion est confirmée.

                Où\u00a0: Maison des associations

                Répondre\u00a0: https://passerelles.example/r/abc?x=1&y=2

                Ordre du jour\u00a0: https://passerelles.example/meetings/1

                L’équipe
                """);
        var html = Jsoup.parse(typesetting.html(page));
        assertThat(html.select("html").attr("lang")).isEqualTo("fr");
        assertThat(html.select("h1").text()).isEqualTo("Réunion du 12 mars");
        assertThat(html.select("dl").text()).isEqualTo("Où Maison des associations");
        assertThat(html.select(".action a").attr("href")).isEqualTo(ANSWER.toString());
        assertThat(html.select("li a").text()).isEqualTo("Ordre du jour");
        assertThat(html.select("main > p").eachText())
                .contains("Bonjour Amina,", "La réunion est confirmée.", "L’équipe");
    }

    @Test
    void whatPeopleTypedIsShownAsTheyTypedItAndDoesNothing() {
        Letter letter =
                Letter.of(HOSTILE, HOSTILE)
                        .paragraph(HOSTILE)
                        .fact(HOSTILE, HOSTILE)
                        .action(HOSTILE, ANSWER)
                        .link(HOSTILE, ANSWER)
                        .closing(HOSTILE);
        var page =
                new LetterPage(Language.EN, letter, Optional.of(new Letter.Link(HOSTILE, ANSWER)));

        var html = Jsoup.parse(typesetting.html(page));

        assertThat(html.select("script, b, [onmouseover]")).isEmpty();
        assertThat(html.select("title, h1, p, dt, dd, a").eachText())
                .hasSize(11)
                .allMatch(HOSTILE::equals);
    }

    @Test
    void aSubjectNeverAddsAHeader() {
        Letter letter = Letter.of("Réunion\r\nBcc: tous@passerelles.example\u2028", "Bonjour");

        assertThat(letter.subject()).isEqualTo("Réunion Bcc: tous@passerelles.example");
    }

    @Test
    void aLetterLinksToWebAddressesOnly() {
        for (String address :
                new String[] {
                    "javascript:alert(1)",
                    "/meetings/1",
                    "mailto:a@passerelles.example",
                    "https:opaque"
                }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Letter.Link("Ouvrir", URI.create(address)));
        }
    }

    @Test
    void emptyBlocksLeaveNoTrace() {
        var page =
                new LetterPage(
                        Language.EN,
                        Letter.of("Hello", "Dear Bruno,").paragraph(" "),
                        Optional.empty());

        assertThat(typesetting.text(page)).isEqualTo("Dear Bruno,\n");
        assertThat(Jsoup.parse(typesetting.html(page)).select("dl, ul, .action, footer")).isEmpty();
    }
}
