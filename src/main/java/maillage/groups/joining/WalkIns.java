package maillage.groups.joining;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.groups.Groups;
import maillage.kernel.EmailAddress;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.MeetingId;
import maillage.meetings.WalkInOrganisation;
import maillage.platform.Trail;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation that came unannounced is an application for the team; told twice, it is one. */
@Component
class WalkIns {
    private final ApplicationStore store;
    private final OfferStore offers;
    private final Groups groups;
    private final Trail trail;
    private final Clock clock;

    WalkIns(ApplicationStore store, OfferStore offers, Groups groups, Trail trail, Clock clock) {
        this.store = store;
        this.offers = offers;
        this.groups = groups;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void queue(WalkInOrganisation came) {
        Optional<Typed> known = offers.typedFrom(came.organisation(), came.person());
        if (known.isEmpty()) {
            return;
        }
        groups.current()
                .ifPresent(
                        cycle -> {
                            Instant now = clock.instant();
                            Typed form = wishing(known.get(), came.meeting());
                            var application =
                                    new Application(
                                            Id.fresh(),
                                            cycle.id(),
                                            ApplicationState.SUBMITTED,
                                            Language.FR,
                                            EmailAddress.read(form.one("email")),
                                            form,
                                            ApplicationForm.STEPS,
                                            now,
                                            Optional.of(now),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(came.organisation()));
                            if (store.insert(application)) {
                                trail.record(
                                        null,
                                        "application",
                                        application.id(),
                                        "application-walked-in",
                                        Map.of("organisation", application.organisationName()));
                            }
                        });
    }

    /** The group whose meeting they came to is the one they ask for. */
    private Typed wishing(Typed form, MeetingId meeting) {
        return offers.hostGroup(meeting)
                .map(group -> form.with("groups", List.of(group.toString())))
                .orElse(form);
    }
}
