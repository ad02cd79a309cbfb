package maillage.platform.text;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import maillage.kernel.Language;

/**
 * Countries by ISO 3166-1 alpha-2 code, named in the reader's language and in the order of its
 * dictionary.
 */
public final class CountryNames {
    private static final Map<Language, Map<String, String>> ALL = new ConcurrentHashMap<>();

    private CountryNames() {}

    public static Map<String, String> all(Language language) {
        return ALL.computeIfAbsent(language, CountryNames::sorted);
    }

    /** The code itself when no country has it. */
    public static String of(Language language, String code) {
        return all(language).getOrDefault(code, code);
    }

    private static Map<String, String> sorted(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        var names = new LinkedHashMap<String, String>();
        Arrays.stream(Locale.getISOCountries())
                .map(
                        code ->
                                Map.entry(
                                        code,
                                        Locale.of("", code).getDisplayCountry(language.locale())))
                .sorted(Comparator.comparing(Map.Entry::getValue, collator))
                .forEach(country -> names.put(country.getKey(), country.getValue()));
        return java.util.Collections.unmodifiableMap(names);
    }
}
