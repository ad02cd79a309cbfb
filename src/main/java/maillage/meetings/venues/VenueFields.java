package maillage.meetings.venues;

import org.jspecify.annotations.Nullable;

/** The fields of the form as the browser sends them; one that is missing is empty. */
record VenueFields(
        @Nullable String organisation,
        @Nullable String name,
        @Nullable String address,
        @Nullable String town,
        @Nullable String country,
        @Nullable String capacity,
        @Nullable String step_free,
        @Nullable String hearing_loop,
        @Nullable String video,
        @Nullable String equipment,
        @Nullable String availability) {
    VenueForm form() {
        return new VenueForm(
                text(organisation),
                text(name),
                text(address),
                text(town),
                text(country),
                text(capacity),
                step_free != null,
                hearing_loop != null,
                video != null,
                text(equipment),
                text(availability));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
