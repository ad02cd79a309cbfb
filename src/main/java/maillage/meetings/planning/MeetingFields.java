package maillage.meetings.planning;

import org.jspecify.annotations.Nullable;

/** The fields of the form as the browser sends them; one that is missing is empty. */
record MeetingFields(
        @Nullable String title_fr,
        @Nullable String title_en,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String from,
        @Nullable String to,
        @Nullable String zone,
        @Nullable String place,
        @Nullable String town,
        @Nullable String remote_link,
        @Nullable String capacity,
        @Nullable String version) {
    MeetingForm form() {
        return formAt(new DateForm(text(date), text(from), text(to), text(zone)));
    }

    MeetingForm formAt(DateForm when) {
        return new MeetingForm(
                text(title_fr),
                text(title_en),
                text(kind),
                when,
                text(place),
                text(town),
                text(remote_link),
                text(capacity));
    }

    /** The version that the form was filled from; none is none of ours. */
    int seen() {
        return version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
