package maillage.meetings.outcomes;

import java.time.LocalDate;
import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param decision as typed
 */
public record OutcomesPage(
        Meeting meeting,
        Host host,
        List<Decision> decisions,
        List<Action> actions,
        List<Owner> owners,
        String decision,
        OutcomeForm form,
        LocalDate today,
        Faults faults) {
    public record Owner(
            PersonId person,
            String name,
            OrganisationId organisation,
            LocalizedText organisationName) {}

    /** On the meeting's page. */
    public record Shown(
            Meeting meeting,
            List<Decision> decisions,
            List<Action> actions,
            List<Action> returned,
            LocalDate today,
            boolean facilitator) {}

    /**
     * @param mayChange whether the reader owns it or facilitates
     */
    public record Single(
            Meeting meeting,
            Host host,
            Action action,
            LocalDate today,
            boolean mayChange,
            Faults faults) {}
}
