package maillage.groups;

import java.util.Locale;

/** Where a cycle is in its life: being prepared, running, over. */
public enum CycleState {
    DRAFT,
    OPEN,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CycleState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
