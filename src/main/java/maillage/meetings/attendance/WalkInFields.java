package maillage.meetings.attendance;

import org.jspecify.annotations.Nullable;

/** The fields of the form as the browser sends them; one that is missing is empty. */
record WalkInFields(
        @Nullable String given_name,
        @Nullable String family_name,
        @Nullable String email,
        @Nullable String organisation_name,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable String country,
        @Nullable String mode,
        @Nullable String charter,
        @Nullable String look) {
    WalkInForm form() {
        return new WalkInForm(
                text(given_name),
                text(family_name),
                text(email),
                text(organisation_name),
                text(organisation),
                text(sector),
                text(country),
                text(mode),
                charter != null);
    }

    /** Whether the button beside the organisation was pressed: its name is looked for. */
    boolean looking() {
        return look != null;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
