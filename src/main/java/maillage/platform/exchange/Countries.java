package maillage.platform.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries by code, and by their names in French and English. */
final class Countries {
    private static final Map<String, String> CODES = codes();

    private Countries() {}

    static Optional<String> code(String written) {
        return Optional.ofNullable(CODES.get(ColumnNames.plain(written)));
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (String code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(ColumnNames.plain(country.getDisplayCountry(Locale.FRENCH)), code);
            codes.put(ColumnNames.plain(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        for (String code : Locale.getISOCountries()) {
            codes.put(code.toLowerCase(Locale.ROOT), code);
        }
        return Map.copyOf(codes);
    }
}
