package maillage.groups;

import java.util.Locale;

/**
 * What sort of working group: a thematic pillar, a question of the year, a breakfast series, a
 * chapter's own.
 */
public enum GroupKind {
    PILLAR,
    YEARLY_THEME,
    BREAKFAST,
    LOCAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static GroupKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
