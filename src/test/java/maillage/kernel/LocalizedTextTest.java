package maillage.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is missing in a language is shown in another, and never silently (docs/rules.md#r12). */
class LocalizedTextTest {
    @Example
    void frenchComesFirstThenEnglishThenWhatThereIs() {
        var arabicAndEnglish = new LocalizedText(Map.of("ar", "شبكة", "en", "Network"));
        assertThat(arabicAndEnglish.in(Language.FR))
                .isEqualTo(new LocalizedText.Shown("Network", "en", true));
        assertThat(LocalizedText.frEn("Réseau", " ").in(Language.EN))
                .isEqualTo(new LocalizedText.Shown("Réseau", "fr", true));
        assertThat(new LocalizedText(Map.of("ar", "شبكة")).in(Language.FR).tag()).isEqualTo("ar");
    }

    @Property
    void whateverIsShownIsSaidToBeInItsOwnLanguage(
            @ForAll("texts") Map<String, String> texts, @ForAll Language reader) {
        LocalizedText.Shown shown = new LocalizedText(texts).in(reader);
        if (texts.values().stream().allMatch(String::isBlank)) {
            assertThat(shown).isEqualTo(new LocalizedText.Shown("", reader.tag(), false));
            return;
        }
        assertThat(shown.text())
                .isEqualTo(texts.getOrDefault(shown.tag(), "").strip())
                .isNotBlank();
        assertThat(shown.fallback()).isEqualTo(!shown.tag().equals(reader.tag()));
        if (!texts.getOrDefault(reader.tag(), "").isBlank()) {
            assertThat(shown.fallback()).as("it exists in the reader’s own language").isFalse();
        }
    }

    @Provide
    Arbitrary<Map<String, String>> texts() {
        return Arbitraries.maps(
                Arbitraries.of("fr", "en", "ar", "es"),
                Arbitraries.of("Réseau", " Réseau ", "Network", "", "  "));
    }
}
