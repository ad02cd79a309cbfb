package maillage.meetings.replies;

import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.meetings.shared.StandInsChanged;
import maillage.network.Network;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A facilitator's word for an alternate whose level is not comparable: a mandate for this meeting
 * only, logged (docs/rules.md#r7).
 */
@Component
class Vouching {
    private final ReplyStore store;
    private final Network network;
    private final ApplicationEventPublisher events;

    Vouching(ReplyStore store, Network network, ApplicationEventPublisher events) {
        this.store = store;
        this.network = network;
        this.events = events;
    }

    @Transactional
    void vouch(Me me, Meeting meeting, PersonId alternate) {
        for (OrganisationId organisation : store.namedFor(meeting.id(), alternate)) {
            network.mandateForOneMeeting(alternate, organisation, meeting.id(), meeting.day(), me);
        }
        events.publishEvent(new StandInsChanged(meeting.id(), Optional.of(alternate)));
    }
}
