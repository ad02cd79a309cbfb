package maillage.groups.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.EmailAddress;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.web.Typed;

/**
 * An organisation asks to join.
 *
 * @param contact empty for a walk-in who gave no address
 * @param form what was typed, as typed
 * @param step the furthest step reached, 1 to 4
 * @param organisation the one it became, or is known to be
 */
public record Application(
        UUID id,
        CycleId cycle,
        ApplicationState state,
        Language language,
        Optional<EmailAddress> contact,
        Typed form,
        int step,
        Instant savedAt,
        Optional<Instant> submittedAt,
        Optional<Instant> decidedAt,
        Optional<PersonId> decidedBy,
        Optional<OrganisationId> organisation) {
    public String organisationName() {
        return form.one("organisation");
    }

    public String applicant() {
        return (form.one("given") + " " + form.one("family")).strip();
    }

    public List<GroupId> wishes() {
        return form.all("groups").stream().map(GroupId::of).toList();
    }

    public boolean speaksThemselves() {
        return !form.one("titular").equals("other");
    }

    public boolean hasAlternate() {
        return !form.one("alternate-email").isEmpty();
    }

    public boolean acceptsCharterNow() {
        return form.one("charter").equals("now");
    }

    public boolean cited() {
        return !form.one("cited").equals("no");
    }

    /** A walk-in known to the network, or one whose applicant recognised their organisation. */
    public Optional<OrganisationId> known() {
        String id = form.one("known");
        return organisation.isPresent()
                ? organisation
                : id.isEmpty() || id.equals("other")
                        ? Optional.empty()
                        : Optional.of(OrganisationId.of(id));
    }
}
