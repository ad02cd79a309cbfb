package maillage.groups.standing;

import java.util.Map;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.meetings.StandingSource;
import org.springframework.stereotype.Component;

/** Tells the sheet of a meeting whose presence makes an organisation active (docs/rules.md#r1). */
@Component
class Tipping implements StandingSource {
    private final TippingStore store;

    Tipping(TippingStore store) {
        this.store = store;
    }

    @Override
    public Map<PersonId, Effect> effects(Meeting meeting, Map<PersonId, OrganisationId> people) {
        return people.isEmpty() ? Map.of() : store.effects(meeting.period(), meeting.id(), people);
    }
}
