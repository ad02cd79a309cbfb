package maillage.network;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.identity.Accounts;
import maillage.kernel.DateRange;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.MandateId;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to organisations, people and mandates. */
@Component
public class Network {
    private final NetworkStore store;
    private final AcceptanceStore acceptances;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    Network(
            NetworkStore store,
            AcceptanceStore acceptances,
            Accounts accounts,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.acceptances = acceptances;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The person of this address; known from now on if they were not. */
    @Transactional
    public PersonId person(
            EmailAddress email, String givenName, String familyName, Language language) {
        PersonId person = accounts.open(email, givenName, familyName, language).id();
        store.insertPerson(person);
        return person;
    }

    /** Someone known by name only, such as a walk-in who gave no address. */
    @Transactional
    public PersonId personWithoutAddress(String givenName, String familyName, Language language) {
        PersonId person = accounts.openWithoutAddress(givenName, familyName, language).id();
        store.insertPerson(person);
        return person;
    }

    /**
     * Writes an organisation down without making it a member: its presences are kept, and count
     * once it joins.
     */
    @Transactional
    public OrganisationId know(NewOrganisation organisation, @Nullable Me by) {
        OrganisationId id = store.insert(organisation);
        trail.record(by, "organisation", id.value(), "organisation-known", Map.of());
        return id;
    }

    /** Makes it a member from this day; one that already is stays as it is. */
    @Transactional
    public void join(OrganisationId organisation, LocalDate on, @Nullable Me by) {
        if (store.join(organisation, on)) {
            trail.record(
                    by,
                    "organisation",
                    organisation.value(),
                    "organisation-joined",
                    Map.of("on", on.toString()));
        }
    }

    /**
     * Gives a mandate. One already in force for the same person and organisation on these days
     * stays, and is answered.
     */
    @Transactional
    public MandateId mandate(
            PersonId person,
            OrganisationId organisation,
            MandateKind kind,
            String functionTitle,
            int level,
            DateRange valid,
            @Nullable Me by) {
        Optional<Mandate> same = store.overlapping(person, organisation, valid);
        if (same.isPresent()) {
            return same.get().id();
        }
        var mandate =
                new Mandate(
                        MandateId.next(),
                        person,
                        organisation,
                        kind,
                        functionTitle,
                        level,
                        valid,
                        Optional.empty());
        store.insert(mandate, by == null ? null : by.person());
        trail.record(
                by,
                "organisation",
                organisation.value(),
                "mandate-given",
                Map.of("person", accounts.require(person).fullName(), "kind", kind.code()));
        return mandate.id();
    }

    /**
     * A walk-in's mandate on the facilitator's word, for one meeting on this day, logged
     * (docs/rules.md#r7).
     */
    @Transactional
    public MandateId mandateForOneMeeting(
            PersonId person, OrganisationId organisation, MeetingId meeting, LocalDate day, Me by) {
        var mandate =
                new Mandate(
                        MandateId.next(),
                        person,
                        organisation,
                        MandateKind.ALTERNATE,
                        "",
                        2,
                        new DateRange(day, day),
                        Optional.of(meeting));
        MandateId id = store.insertOneMeeting(mandate, by.person());
        trail.record(
                by,
                "organisation",
                organisation.value(),
                "mandate-at-the-door",
                Map.of("person", accounts.require(person).fullName()));
        return id;
    }

    /** Ends a mandate after today; its history stays. */
    @Transactional
    public void endMandate(MandateId mandate, String reason, Me by) {
        Mandate ended = store.mandate(mandate).orElseThrow(() -> new NotFound("mandate", mandate));
        if (store.endMandate(mandate, LocalDate.now(clock), reason)) {
            trail.record(
                    by,
                    "organisation",
                    ended.organisation().value(),
                    "mandate-ended",
                    Map.of(
                            "person",
                            accounts.require(ended.person()).fullName(),
                            "reason",
                            reason));
        }
    }

    /** Who is titular on one of these days, if anyone is: there is one at a time. */
    public Optional<PersonId> titular(OrganisationId organisation, DateRange days) {
        return store.titular(organisation, days);
    }

    /** The mandate by which a person speaks for an organisation on this day, if any. */
    public Optional<Mandate> mandateOf(PersonId person, OrganisationId organisation, LocalDate on) {
        return store.mandateOf(person, organisation, on);
    }

    /** Everyone who speaks for these organisations on this day, titulars first. */
    public List<Mandate> mandates(Collection<OrganisationId> organisations, LocalDate on) {
        return store.mandates(organisations, on);
    }

    /** The version of the charter that is offered today: the last published one. */
    public Optional<CharterVersion> currentCharter() {
        return acceptances.currentCharter();
    }

    /**
     * Records that a person accepted a version for an organisation, and the citation choice made
     * with it (docs/rules.md#r9, r8).
     */
    @Transactional
    public void acceptCharter(Acceptance acceptance, @Nullable Me by) {
        Instant now = clock.instant();
        if (acceptances.insert(acceptance, now, by == null ? null : by.person())) {
            acceptances.cite(acceptance.organisation(), acceptance.cited());
            trail.record(
                    by,
                    "organisation",
                    acceptance.organisation().value(),
                    "charter-accepted",
                    Map.of(
                            "person",
                            accounts.require(acceptance.person()).fullName(),
                            "manner",
                            acceptance.manner().code()));
        }
    }

    public boolean hasAcceptedCharter(OrganisationId organisation) {
        return acceptances.hasAcceptedCharter(organisation);
    }

    public Map<OrganisationId, LocalizedText> names(Collection<OrganisationId> organisations) {
        return store.names(organisations);
    }

    public LocalizedText name(OrganisationId organisation) {
        return Optional.ofNullable(names(List.of(organisation)).get(organisation))
                .orElseThrow(() -> new NotFound("organisation", organisation));
    }
}
