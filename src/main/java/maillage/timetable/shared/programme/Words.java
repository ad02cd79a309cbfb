package maillage.timetable.shared.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.text.Dates;

/**
 * The words of {@code text/timetable_<language>.properties}, and of workbooks and tables, in all
 * languages at once.
 */
public final class Words {
    private static final Map<Language, Properties> ALL = load();

    private Words() {}

    /** A missing key is a bug. */
    public static LocalizedText text(String key, Object... arguments) {
        var texts = new LinkedHashMap<String, String>();
        ALL.forEach(
                (language, words) -> {
                    String pattern = words.getProperty(key);
                    if (pattern == null) {
                        throw new IllegalArgumentException("no text " + key);
                    }
                    texts.put(
                            language.tag(),
                            new MessageFormat(pattern, language.locale())
                                    .format(spoken(arguments, language)));
                });
        return new LocalizedText(texts);
    }

    /** Texts, dates and moments among the arguments are said in the language of the sentence. */
    private static Object[] spoken(Object[] arguments, Language language) {
        var spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] =
                    switch (arguments[i]) {
                        case LocalizedText text -> text.in(language).text();
                        case LocalDate day -> Dates.full(language, day);
                        case LocalDateTime moment ->
                                Dates.full(language, moment.toLocalDate())
                                        + ", "
                                        + Dates.time(language, moment.toLocalTime());
                        default -> arguments[i];
                    };
        }
        return spoken;
    }

    private static Map<Language, Properties> load() {
        var all = new EnumMap<Language, Properties>(Language.class);
        for (Language language : Language.values()) {
            var read = new Properties();
            for (String module : new String[] {"exchange", "timetable", "workbook"}) {
                String name = "/text/" + module + "_" + language.tag() + ".properties";
                try (InputStream words = Words.class.getResourceAsStream(name)) {
                    if (words != null) {
                        read.load(new InputStreamReader(words, StandardCharsets.UTF_8));
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            all.put(language, read);
        }
        return all;
    }
}
