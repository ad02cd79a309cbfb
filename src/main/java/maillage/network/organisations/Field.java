package maillage.network.organisations;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What an organisation may show to visitors or keep for the network; its names, sectors and country
 * are always shown once it is cited.
 */
public enum Field {
    LOGO,
    PRESENTATION,
    EXPERTISE,
    SDGS,
    TOWN,
    WEBSITE,
    LEGAL,
    EMAIL,
    PHONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Codes that mean no field are left out. */
    static Set<Field> of(Iterable<String> codes) {
        var fields = EnumSet.noneOf(Field.class);
        for (String code : codes) {
            for (Field field : values()) {
                if (field.code().equals(code)) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }
}
