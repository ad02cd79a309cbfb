package maillage.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MinutesTest {
    @Test
    void twoTextsWrittenFromTheSameVersionAreBothLooseUntilAThirdTakesThemUp() {
        var split = new Minutes(List.of(version(1, 0), version(2, 1), version(3, 1)));
        assertThat(split.loose()).extracting(Minutes.Version::number).containsExactly(2, 3);
        var merged =
                new Minutes(List.of(version(1, 0), version(2, 1), version(3, 1), version(4, 3)));
        assertThat(merged.loose()).extracting(Minutes.Version::number).containsExactly(4);
    }

    @Test
    void oneAfterTheOtherIsNeverSplit() {
        assertThat(new Minutes(List.of(version(1, 0), version(2, 1), version(3, 2))).isSplit())
                .isFalse();
        assertThat(new Minutes(List.of()).isSplit()).isFalse();
    }

    @Property(tries = 300)
    void whateverIsWrittenFromWhateverNothingIsOutOfSight(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 8) Integer> bases) {
        var versions = new ArrayList<Minutes.Version>();
        for (int based : bases) {
            versions.add(version(versions.size() + 1, Math.min(based, versions.size())));
        }
        var minutes = new Minutes(versions);
        assertThat(minutes.loose()).contains(versions.getLast());
        for (Minutes.Version version : versions) {
            boolean taken =
                    versions.stream()
                            .anyMatch(
                                    later ->
                                            later.number() > version.number()
                                                    && later.basedOn() >= version.number());
            assertThat(taken || minutes.loose().contains(version)).isTrue();
        }
    }

    @Test
    void whatIsWrittenInHtmlOrScriptIsShownAsTextOrNotAtAll() {
        String html =
                MinutesText.html(
                        "# Titre\n\n<script>alert(1)</script>\n\n[ici](javascript:alert(1)) **gras** [site](https://exemple.fr)");
        assertThat(html)
                .contains("<h2>Titre</h2>", "<strong>gras</strong>", "href=\"https://exemple.fr\"")
                .doesNotContain("<script", "javascript:");
    }

    private static Minutes.Version version(int number, int basedOn) {
        return new Minutes.Version(
                number, basedOn, "texte " + number, Instant.EPOCH, "Yanis", false);
    }
}
