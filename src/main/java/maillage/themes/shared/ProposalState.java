package maillage.themes.shared;

import java.util.Locale;

/** What became of a proposal so far. */
public enum ProposalState {
    DRAFT,
    PUBLISHED,
    MERGED,
    SPLIT,
    WITHDRAWN,
    CHOSEN,
    NOT_CHOSEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ProposalState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
