package maillage.meetings.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;

/**
 * What someone does by a day. Its owner is a person, an organisation, or a person for an
 * organisation.
 */
public record Action(
        UUID id,
        MeetingId meeting,
        String text,
        Optional<PersonId> person,
        String personName,
        Optional<OrganisationId> organisation,
        Optional<LocalizedText> organisationName,
        Optional<LocalDate> due,
        State state,
        String note,
        Optional<Instant> stateAt) {
    public enum State {
        OPEN,
        DONE,
        DROPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isLate(LocalDate today) {
        return state == State.OPEN && due.isPresent() && due.get().isBefore(today);
    }
}
