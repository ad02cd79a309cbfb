package maillage.meetings.replies;

import org.jspecify.annotations.Nullable;

/** The fields of the form as the browser sends them; one that is missing is empty. */
record ReplyFields(
        @Nullable String answer,
        @Nullable String alternate,
        @Nullable String given_name,
        @Nullable String family_name,
        @Nullable String email,
        @Nullable String level,
        @Nullable String need) {
    ReplyForm form() {
        return new ReplyForm(
                text(answer),
                text(alternate),
                text(given_name),
                text(family_name),
                text(email),
                text(level),
                text(need));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
