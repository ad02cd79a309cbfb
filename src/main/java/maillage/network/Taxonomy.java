package maillage.network;

import java.util.Locale;
import java.util.Optional;

/** The lists that administrators edit. */
public enum Taxonomy {
    SECTOR,
    SDG,
    AXIS,
    LEGAL_FORM;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Taxonomy> find(String code) {
        for (Taxonomy taxonomy : values()) {
            if (taxonomy.code().equals(code)) {
                return Optional.of(taxonomy);
            }
        }
        return Optional.empty();
    }
}
