package maillage.themes.voting;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.mailing.Posting;
import maillage.platform.Trail;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who speak for organisations that have not voted, and to nobody else. */
@Component
class Reminding {
    private final VoteStore votes;
    private final ElectorStore electors;
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;
    private final Trail trail;
    private final Clock clock;

    Reminding(
            VoteStore votes,
            ElectorStore electors,
            Outbox outbox,
            Texts texts,
            SiteAddress site,
            Trail trail,
            Clock clock) {
        this.votes = votes;
        this.electors = electors;
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
        this.trail = trail;
        this.clock = clock;
    }

    /** Staff remind once a day at most; how many letters were written. */
    @Transactional
    int remind(UUID id, Me me) {
        String day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).toString();
        int written = write(id, day);
        trail.record(me, "vote", id, "vote-reminded", Map.of("letters", written));
        return written;
    }

    @Transactional
    void remindOnTime(UUID id) {
        if (votes.reminds(id, clock.instant())) {
            write(id, "last");
        }
    }

    private int write(UUID id, String turn) {
        Instant now = clock.instant();
        Vote vote = votes.find(id).orElseThrow(() -> new NotFound("vote", id));
        if (!vote.takesBallots(now)) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(now, vote.consulted().zone());
        var people = new LinkedHashMap<PersonId, ElectorStore.Silent>();
        electors.silent(id, today).forEach(one -> people.putIfAbsent(one.person(), one));
        List<Posting> letters =
                people.values().stream()
                        .map(to -> new Posting(envelope(vote, to, turn), letter(vote, to)))
                        .toList();
        outbox.post(letters);
        return letters.size();
    }

    private static Envelope envelope(Vote vote, ElectorStore.Silent to, String turn) {
        return Envelope.to(to.email(), to.name(), to.language(), "vote-reminder")
                .person(to.person())
                .once("vote-reminder:" + vote.id() + ":" + to.person() + ":" + turn)
                .mayBeRefused();
    }

    private Letter letter(Vote vote, ElectorStore.Silent to) {
        Language in = to.language();
        var closes = vote.closesAt().atZone(vote.consulted().zone());
        String title = vote.titles().in(in).text();
        return Letter.of(
                        texts.get(in, "vote.mail.subject", title),
                        texts.get(in, "vote.mail.greeting", to.name()))
                .paragraph(
                        texts.get(
                                in,
                                "vote.mail.text",
                                to.organisation().in(in).text(),
                                title,
                                Dates.day(in, closes.toLocalDate()),
                                Dates.time(in, closes.toLocalTime())))
                .action(texts.get(in, "vote.mail.action"), URI.create(site.of(in, vote.path())))
                .closing(texts.get(in, "vote.mail.closing"));
    }
}
