package maillage.network;

import java.util.Locale;

/** Whether a person is the one who speaks for the organisation, or stands in. */
public enum MandateKind {
    TITULAR,
    ALTERNATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MandateKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
