package maillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import maillage.kernel.Language;
import maillage.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** Every word exists in French and in English, with the same places to fill. */
class TextsTest {
    private static final Pattern USED =
            Pattern.compile(
                    "\\bt\\(\"([a-z0-9.-]+)\"[,)]|\\.tIn\\([^,]+, \"([a-z0-9.-]+)\"\\)|texts\\.get\\([a-z.A-Z()]+, \"([a-z0-9.-]+)\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)");
    private final Texts texts = new Texts(null);

    @Test
    void frenchAndEnglishHaveTheSameKeys() {
        assertThat(texts.keys(Language.EN)).isEqualTo(texts.keys(Language.FR));
    }

    @Test
    void frenchAndEnglishFillTheSamePlaces() {
        var wrong = new ArrayList<String>();
        for (String key : texts.keys(Language.FR)) {
            if (!places(texts.pattern(Language.FR, key))
                    .equals(places(texts.pattern(Language.EN, key)))) {
                wrong.add(key);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTextCanBeFilled() {
        for (Language language : Language.values()) {
            for (String key : texts.keys(language)) {
                if (!key.startsWith("trail.")) {
                    assertThat(new MessageFormat(texts.pattern(language, key), language.locale()))
                            .as(key)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void everyKeyThatTemplatesAndCodeNameExists() {
        var missing = new TreeSet<String>();
        Map<String, String> sources = Sources.under("src/main/jte", ".jte");
        sources.putAll(Sources.under("src/main/java", ".java"));
        sources.forEach(
                (path, text) -> {
                    Matcher uses = USED.matcher(text);
                    while (uses.find()) {
                        String key =
                                uses.group(1) != null
                                        ? uses.group(1)
                                        : uses.group(2) != null ? uses.group(2) : uses.group(3);
                        if (key != null && !texts.has(Language.FR, key)) {
                            missing.add(path + ": " + key);
                        }
                    }
                });
        assertThat(missing).isEmpty();
    }

    @Test
    void frenchTypographyIsKept() {
        assertThat(
                        texts.keys(Language.FR).stream()
                                .filter(key -> texts.pattern(Language.FR, key).contains("'"))
                                .toList())
                .as("straight apostrophes")
                .isEmpty();
        assertThat(
                        texts.keys(Language.FR).stream()
                                .filter(
                                        key ->
                                                Pattern.compile("\\p{L}\\)? ?[?!;](\\s|$)")
                                                        .matcher(texts.pattern(Language.FR, key))
                                                        .find())
                                .toList())
                .as("no no-break space before ? ! or ;")
                .isEmpty();
    }

    private static TreeSet<String> places(String pattern) {
        var places = new TreeSet<String>();
        Matcher found = PLACE.matcher(pattern);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }
}
