package maillage.meetings.minutes;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.Refused;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import maillage.platform.Trail;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes minutes, and publishes them to the group. */
@Component
@Transactional
class Writing {
    /** What saving did: the text is kept in every case. */
    enum Outcome {
        SAVED,
        /**
         * Someone saved since the writer opened the page: both texts are kept, and are to be
         * brought together.
         */
        BESIDE_ANOTHER
    }

    private final MinutesStore store;
    private final Meetings meetings;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;
    private final Trail trail;
    private final Clock clock;

    Writing(
            MinutesStore store,
            Meetings meetings,
            Outbox outbox,
            Texts texts,
            SiteAddress site,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param basedOn the version the writer had in front of them; saving the same text again adds
     *     none
     */
    Outcome save(Me me, MeetingId id, int basedOn, String body) {
        meetings.lock(id);
        Minutes before = store.of(id);
        int latest = before.latestNumber();
        boolean known =
                before.versions().stream()
                        .anyMatch(
                                version ->
                                        version.body().equals(body) && version.number() >= basedOn);
        if (known && !(before.isSplit() && basedOn == latest)) {
            return before.isSplit() ? Outcome.BESIDE_ANOTHER : Outcome.SAVED;
        }
        store.insert(id, latest + 1, Math.min(basedOn, latest), body, me.person(), clock.instant());
        return basedOn == latest ? Outcome.SAVED : Outcome.BESIDE_ANOTHER;
    }

    /** Publishes the latest version; its readers are written to the first time. */
    void publish(Me me, MeetingId id) {
        Meeting meeting = meetings.lock(id);
        Minutes minutes = store.of(id);
        if (minutes.isSplit()) {
            throw new Refused("minutes.refused.split");
        }
        if (minutes.latest().isEmpty()) {
            throw new Refused("minutes.refused.empty");
        }
        boolean first = minutes.published() == 0;
        store.publish(id, minutes.latestNumber(), me.person(), clock.instant());
        trail.record(me, "meeting", id.value(), "minutes-published", Map.of());
        if (first) {
            store.readers(id).forEach(reader -> write(meeting, reader));
        }
    }

    private void write(Meeting meeting, MinutesStore.Reader reader) {
        Language language = reader.language();
        String title = meeting.titles().in(language).text();
        String day = Dates.day(language, meeting.day());
        outbox.post(
                Envelope.to(reader.email(), reader.name(), language, "minutes")
                        .person(reader.person())
                        .once("minutes:" + meeting.id() + ":" + reader.person())
                        .mayBeRefused(),
                Letter.of(
                                texts.get(language, "minutes.mail.subject", title, day),
                                texts.get(language, "invitation.greeting", reader.givenName()))
                        .paragraph(texts.get(language, "minutes.mail.text", title, day))
                        .action(
                                texts.get(language, "minutes.mail.read"),
                                URI.create(
                                        site.of(
                                                language,
                                                "/meetings/" + meeting.id() + "/minutes"))));
    }
}
