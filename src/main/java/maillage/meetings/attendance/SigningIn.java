package maillage.meetings.attendance;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.kernel.Refused;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import maillage.network.Acceptance;
import maillage.network.CharterVersion;
import maillage.network.Network;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes at the door who is there, for exactly one organisation; after the sheet is closed, corrects
 * it with a reason.
 */
@Component
@Transactional
class SigningIn {
    sealed interface Outcome permits Noted, ReasonNeeded, ElsewhereAlready, NoMandate {}

    record Noted(PersonId person) implements Outcome {}

    record ReasonNeeded() implements Outcome {}

    /** This person was signed in for another organisation: one presence each. */
    record ElsewhereAlready(OrganisationId organisation) implements Outcome {}

    record NoMandate() implements Outcome {}

    private final SheetStore store;
    private final Meetings meetings;
    private final Network network;
    private final Trail trail;
    private final Clock clock;

    SigningIn(SheetStore store, Meetings meetings, Network network, Trail trail, Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param mode empty: not there
     * @param reason needed once the sheet is closed
     * @throws Refused while there is no sheet
     */
    Outcome sign(
            Me me,
            MeetingId id,
            PersonId person,
            OrganisationId organisation,
            Optional<Mode> mode,
            String reason) {
        store.hold(id);
        Meeting meeting = meetings.require(id);
        switch (new Sheet(meeting, clock.instant()).state()) {
            case Sheet.None _ -> throw new Refused("attendance.refused.none");
            case Sheet.NotYet _ -> throw new Refused("attendance.refused.not-yet");
            case Sheet.Closed _ -> {
                if (reason.isBlank()) {
                    return new ReasonNeeded();
                }
            }
            case Sheet.Open _ -> {}
        }
        store.name(me, reason.strip());
        if (mode.isEmpty()) {
            store.remove(id, person);
            return new Noted(person);
        }
        Optional<SheetStore.Speaking> speaking = store.speaking(meeting, person, organisation);
        if (speaking.isEmpty()) {
            return new NoMandate();
        }
        if (store.put(id, person, organisation, speaking.get(), mode.get(), me, clock.instant())) {
            return new Noted(person);
        }
        return new ElsewhereAlready(store.organisationOf(id, person).orElse(organisation));
    }

    /**
     * Someone read and accepted the charter at the door, on the facilitator's word; once an
     * organisation.
     */
    void acceptCharter(Me me, MeetingId id, PersonId person, OrganisationId organisation) {
        Optional<CharterVersion> charter = network.currentCharter();
        if (charter.isPresent() && !network.hasAcceptedCharter(organisation)) {
            network.acceptCharter(
                    new Acceptance(
                            charter.get().id(),
                            organisation,
                            person,
                            Acceptance.Manner.AT_THE_DOOR,
                            Optional.of(id),
                            store.isCited(organisation)),
                    me);
        }
    }

    /** The meeting was held: what comes after is a correction. */
    void close(Me me, MeetingId id) {
        Meeting meeting = meetings.lock(id);
        if (new Sheet(meeting, clock.instant()).mayClose()) {
            store.close(id, clock.instant());
            trail.record(me, "meeting", id.value(), "sheet-closed", Map.of());
        }
    }
}
