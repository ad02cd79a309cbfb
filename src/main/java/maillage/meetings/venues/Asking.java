package maillage.meetings.venues;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.identity.Accounts;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingAnnounced;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import maillage.meetings.Room;
import maillage.platform.Trail;
import maillage.platform.secret.Tokens;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks an organisation for its room, and takes its answer; the database lets no room be asked for
 * twice at one time (docs/rules.md#r6).
 */
@Component
@Transactional
class Asking {
    private final VenueStore store;
    private final Meetings meetings;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            VenueStore store,
            Meetings meetings,
            Accounts accounts,
            Outbox outbox,
            Texts texts,
            SiteAddress site,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.accounts = accounts;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws org.springframework.dao.DataIntegrityViolationException when another meeting has the
     *     room at that time
     */
    void ask(Me me, MeetingId id, UUID venue) {
        Meeting meeting = meetings.lock(id);
        VenueOffer offer = store.find(venue).orElseThrow(() -> new NotFound("venue", venue));
        store.put(id, venue, "asked");
        tellIfPlaceChanged(meeting);
        trail.record(me, "meeting", id.value(), "venue-asked", Map.of("name", offer.name()));
        for (VenueStore.Owner owner : store.owners(venue, meeting.day())) {
            String token = Tokens.fresh();
            store.ask(Tokens.hash(token), id, venue, me.person(), clock.instant());
            outbox.post(
                    Envelope.to(owner.email(), owner.name(), owner.language(), "venue-request")
                            .person(owner.person()),
                    letter(
                            owner.language(),
                            owner.givenName(),
                            "venue.mail.asked",
                            meeting,
                            offer,
                            "/rooms/" + token,
                            "venue.mail.answer"));
        }
    }

    /** Gives the room back: the meeting looks for another. */
    void drop(Me me, MeetingId id) {
        Meeting meeting = meetings.lock(id);
        store.put(id, null, null);
        tellIfPlaceChanged(meeting);
        trail.record(me, "meeting", id.value(), "venue-dropped", Map.of());
    }

    Optional<VenueStore.Request> find(String token) {
        return store.request(Tokens.hash(token));
    }

    /** Whether the room is still asked for, or already answered, by this request. */
    boolean stands(VenueStore.Request request, Meeting meeting) {
        return meeting.room().filter(room -> room.id().equals(request.venue())).isPresent()
                && meeting.state() != MeetingState.CANCELLED
                && !meeting.isOver(clock.instant());
    }

    /** The owner's word; the same word twice is one. */
    void answer(VenueStore.Request request, boolean lent) {
        Meeting meeting = meetings.lock(request.meeting());
        Room.State state = lent ? Room.State.CONFIRMED : Room.State.DECLINED;
        if (!stands(request, meeting)
                || meeting.room().map(Room::state).filter(state::equals).isPresent()) {
            return;
        }
        store.put(meeting.id(), request.venue(), lent ? "confirmed" : "declined");
        if (meeting.state() == MeetingState.CONFIRMED && (lent || meeting.lentRoom().isPresent())) {
            announce(meeting.id());
        }
        VenueOffer offer =
                store.find(request.venue())
                        .orElseThrow(() -> new NotFound("venue", request.venue()));
        trail.record(
                null,
                "meeting",
                meeting.id().value(),
                lent ? "venue-lent" : "venue-refused",
                Map.of("name", offer.name()));
        tellWhoAsked(request.askedBy(), meeting, offer, lent);
    }

    private void tellWhoAsked(PersonId person, Meeting meeting, VenueOffer offer, boolean lent) {
        accounts.find(person)
                .ifPresent(
                        account ->
                                account.email()
                                        .ifPresent(
                                                (EmailAddress address) ->
                                                        outbox.post(
                                                                Envelope.to(
                                                                                address,
                                                                                account.fullName(),
                                                                                account.language(),
                                                                                "venue-answer")
                                                                        .person(person),
                                                                letter(
                                                                        account.language(),
                                                                        account.givenName(),
                                                                        lent
                                                                                ? "venue.mail.lent"
                                                                                : "venue.mail.declined",
                                                                        meeting,
                                                                        offer,
                                                                        "/meetings/" + meeting.id(),
                                                                        "venue.mail.open"))));
    }

    private void tellIfPlaceChanged(Meeting before) {
        if (before.state() == MeetingState.CONFIRMED && before.lentRoom().isPresent()) {
            announce(before.id());
        }
    }

    private void announce(MeetingId id) {
        store.raiseSequence(id);
        events.publishEvent(new MeetingAnnounced(id, MeetingAnnounced.Change.REWORDED));
    }

    private Letter letter(
            Language language,
            String givenName,
            String kind,
            Meeting meeting,
            VenueOffer offer,
            String path,
            String button) {
        String title = meeting.titles().in(language).text();
        return Letter.of(
                        texts.get(
                                language,
                                kind + ".subject",
                                offer.name(),
                                Dates.day(language, meeting.day())),
                        texts.get(language, "invitation.greeting", givenName))
                .paragraph(texts.get(language, kind + ".text", offer.name(), title))
                .fact(
                        texts.get(language, "invitation.when"),
                        Dates.span(language, meeting.starts(), meeting.ends(), meeting.zone())
                                + ", "
                                + Dates.zone(language, meeting.zone()))
                .action(texts.get(language, button), URI.create(site.of(language, path)));
    }
}
