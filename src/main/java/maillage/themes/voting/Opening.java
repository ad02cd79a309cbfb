package maillage.themes.voting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import maillage.themes.ConsultationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a vote: from then on who votes, how and with what weight is fixed. */
@Component
class Opening {
    /** So long after its close the clock no longer tries to open a vote. */
    static final Duration LATEST = Duration.ofDays(1);

    private final VoteStore votes;
    private final ElectorStore electors;
    private final VoteKeys keys;
    private final RefusalMail mail;
    private final Trail trail;
    private final Clock clock;

    Opening(
            VoteStore votes,
            ElectorStore electors,
            VoteKeys keys,
            RefusalMail mail,
            Trail trail,
            Clock clock) {
        this.votes = votes;
        this.electors = electors;
        this.keys = keys;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who would vote if it opened now. */
    Electorate electorate(Vote vote) {
        if (!clock.instant().isBefore(vote.closesAt())) {
            return Electorate.refused("vote.refused.late", List.of());
        }
        if (vote.consulted().state() != ConsultationState.OPEN) {
            return Electorate.refused("vote.refused.consultation", List.of());
        }
        List<String> gone = votes.gone(vote.id());
        if (!gone.isEmpty()) {
            return Electorate.refused("vote.refused.gone", gone);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), vote.consulted().zone());
        Electorate found =
                Electorate.of(electors.candidates(vote.consulted(), today), vote.rules());
        VoteRules rules = vote.rules();
        if (found.refusal().isEmpty()
                && !Tally.keeps(rules.minimums(), vote.options(), rules.places())) {
            return Electorate.refused("vote.refused.minimums", List.of());
        }
        List<Long> weights = found.electors().stream().map(Electorate.Elector::weight).toList();
        return found.refusal().isEmpty() && Trial.trouble(vote, weights).isPresent()
                ? Electorate.refused("vote.refused.uncountable", List.of())
                : found;
    }

    /**
     * The electorate it opened with, or the one that says why it cannot open; one that is no longer
     * planned stays as it is. Whoever prepared it is told by letter what the clock could not do.
     *
     * @param by null for the clock
     */
    @Transactional
    Electorate open(UUID id, @Nullable Me by) {
        Vote vote = votes.lock(id).orElseThrow(() -> new NotFound("vote", id));
        Electorate electorate = electorate(vote);
        Instant now = clock.instant();
        if (vote.state() != VoteState.PLANNED) {
            return electorate;
        }
        if (electorate.refusal().isPresent()) {
            if (by == null) {
                votes.preparer(id).ifPresent(person -> mail.tell(vote, electorate, person));
            }
            return electorate;
        }
        electors.insert(id, electorate.electors());
        votes.open(id, now, keys.create(id).check());
        trail.record(
                by, "vote", id, "vote-opened", Map.of("electors", electorate.electors().size()));
        return electorate;
    }
}
