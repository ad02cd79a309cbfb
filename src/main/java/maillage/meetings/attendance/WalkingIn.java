package maillage.meetings.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.meetings.WalkInOrganisation;
import maillage.network.Network;
import maillage.network.NewOrganisation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Someone who is not on the list comes in: a mandate for this meeting on the facilitator's word,
 * and a presence (docs/rules.md#r7).
 */
@Component
class WalkingIn {
    private final SigningIn signingIn;
    private final WalkInStore store;
    private final Network network;
    private final ApplicationEventPublisher events;

    WalkingIn(
            SigningIn signingIn,
            WalkInStore store,
            Network network,
            ApplicationEventPublisher events) {
        this.signingIn = signingIn;
        this.store = store;
        this.network = network;
        this.events = events;
    }

    /** For an organisation that is known. */
    @Transactional
    SigningIn.Outcome enter(
            Me me,
            Meeting meeting,
            WalkInForm form,
            OrganisationId organisation,
            Language language,
            String reason) {
        store.queue(meeting.id());
        PersonId person = person(form, organisation, meeting, language);
        if (network.mandateOf(person, organisation, meeting.day()).isEmpty()) {
            network.mandateForOneMeeting(person, organisation, meeting.id(), meeting.day(), me);
        }
        SigningIn.Outcome outcome =
                signingIn.sign(
                        me, meeting.id(), person, organisation, Mode.find(form.mode()), reason);
        if (outcome instanceof SigningIn.Noted && form.charter()) {
            signingIn.acceptCharter(me, meeting.id(), person, organisation);
        }
        return outcome;
    }

    /** Whoever speaks for an organisation already: on site, with one tap. */
    @Transactional
    SigningIn.Outcome enter(Me me, Meeting meeting, WalkInStore.Envoy envoy) {
        return signingIn.sign(
                me,
                meeting.id(),
                envoy.person(),
                envoy.organisation(),
                Optional.of(Mode.ON_SITE),
                "");
    }

    /**
     * For one the network does not know: it is written down, once even when two phones do it at the
     * same time, and whoever decides on applications hears of it.
     */
    @Transactional
    SigningIn.Outcome enterAsNew(
            Me me, Meeting meeting, WalkInForm form, Language language, String reason) {
        store.queue(meeting.id());
        Optional<OrganisationId> written = store.writtenDown(meeting.id(), form.organisationName());
        if (written.isPresent()) {
            return enter(me, meeting, form, written.get(), language, reason);
        }
        var unknown =
                new NewOrganisation(
                        LocalizedText.of(language, form.organisationName()),
                        form.country(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(form.sector()),
                        List.of(),
                        List.of(),
                        new LocalizedText(Map.of()),
                        "",
                        meeting.chapter(),
                        true);
        OrganisationId organisation = network.know(unknown, me);
        SigningIn.Outcome outcome = enter(me, meeting, form, organisation, language, reason);
        events.publishEvent(
                new WalkInOrganisation(
                        organisation, person(form, organisation, meeting, language), meeting.id()));
        return outcome;
    }

    private PersonId person(
            WalkInForm form, OrganisationId organisation, Meeting meeting, Language language) {
        Optional<PersonId> known =
                store.known(
                        organisation, form.givenName() + " " + form.familyName(), meeting.day());
        if (known.isPresent()) {
            return known.get();
        }
        return form.address()
                .map(
                        address ->
                                network.person(
                                        address, form.givenName(), form.familyName(), language))
                .orElseGet(
                        () ->
                                network.personWithoutAddress(
                                        form.givenName(), form.familyName(), language));
    }
}
