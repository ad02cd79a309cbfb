package maillage.groups.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.groups.shared.Seats;
import maillage.kernel.ChapterId;
import maillage.kernel.DateRange;
import maillage.kernel.EmailAddress;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;
import maillage.kernel.MandateId;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.network.Acceptance;
import maillage.network.MandateKind;
import maillage.network.Network;
import maillage.network.NewOrganisation;
import maillage.platform.Trail;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The team's side: accepts, asks, declines; whoever comes second is told, and nothing happens
 * twice.
 */
@Component
class Deciding {
    private final ApplicationStore store;
    private final OfferStore offers;
    private final MessageStore messages;
    private final ApplicationMail mail;
    private final Network network;
    private final Groups groups;
    private final Seats seats;
    private final Trail trail;
    private final Clock clock;

    Deciding(
            ApplicationStore store,
            OfferStore offers,
            MessageStore messages,
            ApplicationMail mail,
            Network network,
            Groups groups,
            Seats seats,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.offers = offers;
        this.messages = messages;
        this.mail = mail;
        this.network = network;
        this.groups = groups;
        this.seats = seats;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Makes a member of the applicant, all at once: organisation, people, mandates, charter, seats.
     *
     * @param chosen the groups it gets a seat in, of its cycle
     * @param into an organisation that is known already, when the team recognised it
     * @return false when someone else decided meanwhile
     */
    @Transactional
    boolean accept(UUID id, List<GroupId> chosen, Optional<OrganisationId> into, Me me) {
        Application application = lock(id);
        if (!application.state().isUnderWay()) {
            return application.state() == ApplicationState.ACCEPTED
                    && application.decidedBy().filter(me.person()::equals).isPresent();
        }
        LocalDate today = LocalDate.now(clock);
        OrganisationId organisation =
                into.or(application::organisation)
                        .orElseGet(() -> network.know(organisation(application), me));
        network.join(organisation, today, me);
        PersonId applicant = person(application, "");
        PersonId titular =
                application.speaksThemselves() ? applicant : person(application, "titular-");
        var sent = new ArrayList<MandateId>();
        String function =
                application.speaksThemselves()
                        ? application.form().one("function")
                        : application.form().one("titular-function");
        sent.add(
                network.mandate(
                        titular,
                        organisation,
                        kind(organisation, DateRange.since(today)),
                        function,
                        2,
                        DateRange.since(today),
                        me));
        if (application.hasAlternate()) {
            sent.add(
                    network.mandate(
                            person(application, "alternate-"),
                            organisation,
                            MandateKind.ALTERNATE,
                            application.form().one("alternate-function"),
                            2,
                            DateRange.since(today),
                            me));
        }
        acceptCharter(application, organisation, applicant, me);
        seat(application, organisation, chosen, sent, me);
        store.decide(id, ApplicationState.ACCEPTED, organisation, me.person(), clock.instant());
        messages.say(id, true, me.person(), "accept", "", clock.instant());
        trail.record(
                me,
                "application",
                id,
                "application-accepted",
                Map.of("organisation", application.organisationName()));
        mail.welcome(application);
        return true;
    }

    /**
     * @return false when someone else decided meanwhile
     */
    @Transactional
    boolean ask(UUID id, String question, Me me) {
        Application application = lock(id);
        if (!application.state().isUnderWay()) {
            return false;
        }
        messages.say(id, true, me.person(), "question", question, clock.instant());
        store.state(id, ApplicationState.ASKED);
        trail.record(me, "application", id, "application-asked", Map.of());
        mail.send(application, "asked", question);
        return true;
    }

    /**
     * @return false when someone else decided meanwhile
     */
    @Transactional
    boolean decline(UUID id, String reason, Me me) {
        Application application = lock(id);
        if (!application.state().isUnderWay()) {
            return application.state() == ApplicationState.DECLINED
                    && application.decidedBy().filter(me.person()::equals).isPresent();
        }
        store.decide(id, ApplicationState.DECLINED, null, me.person(), clock.instant());
        messages.say(id, true, me.person(), "decline", reason, clock.instant());
        trail.record(me, "application", id, "application-declined", Map.of("reason", reason));
        mail.send(application, "declined", reason);
        return true;
    }

    private Application lock(UUID id) {
        return store.lock(id).orElseThrow(() -> new NotFound("application", id));
    }

    /** Where the organisation is known and has its titular, whoever applied joins as alternate. */
    private MandateKind kind(OrganisationId organisation, DateRange days) {
        return network.titular(organisation, days).isPresent()
                ? MandateKind.ALTERNATE
                : MandateKind.TITULAR;
    }

    private void acceptCharter(
            Application application, OrganisationId organisation, PersonId applicant, Me me) {
        if (application.acceptsCharterNow()) {
            network.currentCharter()
                    .ifPresent(
                            charter ->
                                    network.acceptCharter(
                                            new Acceptance(
                                                    charter.id(),
                                                    organisation,
                                                    applicant,
                                                    Acceptance.Manner.ONLINE,
                                                    Optional.empty(),
                                                    application.cited()),
                                            me));
        }
    }

    private void seat(
            Application application,
            OrganisationId organisation,
            List<GroupId> chosen,
            List<MandateId> sent,
            Me me) {
        Cycle cycle = groups.require(application.cycle());
        LocalDate from = cycle.dayWithin(LocalDate.now(clock));
        for (WorkingGroup group : groups.groups(cycle.id())) {
            if (chosen.contains(group.id())) {
                seats.give(
                        group,
                        organisation,
                        new DateRange(from, cycle.endsOn()),
                        application.id(),
                        sent,
                        me);
            }
        }
    }

    private PersonId person(Application application, String prefix) {
        Typed form = application.form();
        Optional<EmailAddress> address = EmailAddress.read(form.one(prefix + "email"));
        return address.isPresent()
                ? network.person(
                        address.get(),
                        form.one(prefix + "given"),
                        form.one(prefix + "family"),
                        application.language())
                : network.personWithoutAddress(
                        form.one(prefix + "given"),
                        form.one(prefix + "family"),
                        application.language());
    }

    private NewOrganisation organisation(Application application) {
        Typed form = application.form();
        Set<UUID> chapters = offers.chaptersByCountry().getOrDefault(form.one("country"), Set.of());
        return new NewOrganisation(
                LocalizedText.of(application.language(), form.one("organisation")),
                form.one("country"),
                Optional.empty(),
                Optional.of(form.one("website")).filter(site -> !site.isEmpty()),
                Optional.empty(),
                List.of(form.one("sector")),
                form.all("sdgs").stream().map(Integer::valueOf).toList(),
                form.all("axes"),
                LocalizedText.of(application.language(), form.one("presentation")),
                form.one("expertise"),
                chapters.size() == 1
                        ? Optional.of(new ChapterId(chapters.iterator().next()))
                        : Optional.empty(),
                application.cited());
    }
}
