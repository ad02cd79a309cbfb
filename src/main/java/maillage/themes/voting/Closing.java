package maillage.themes.voting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.platform.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Closes a vote in one transaction: sealed ballots are opened, published in an order drawn by
 * chance, and destroyed; the key goes once that is committed (docs/security.md). A crash leaves the
 * vote open, or closed: a key that outlives it is destroyed at the next round.
 */
@Component
class Closing {
    private static final SecureRandom CHANCE = new SecureRandom();
    private final VoteStore votes;
    private final ElectorStore electors;
    private final BallotStore ballots;
    private final VoteKeys keys;
    private final Trail trail;
    private final Clock clock;

    Closing(
            VoteStore votes,
            ElectorStore electors,
            BallotStore ballots,
            VoteKeys keys,
            Trail trail,
            Clock clock) {
        this.votes = votes;
        this.electors = electors;
        this.ballots = ballots;
        this.keys = keys;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One that is not open stays as it is.
     *
     * @param by null for the clock
     */
    @Transactional
    void close(UUID id, @Nullable Me by) {
        Vote vote = votes.lock(id).orElseThrow(() -> new NotFound("vote", id));
        if (vote.state() != VoteState.OPEN) {
            return;
        }
        Instant now = clock.instant();
        VoteKey key = keys.require(id, votes.keyCheck(id));
        int struck = electors.strike(id, lastDay(vote, now), now);
        List<Unsealed> unsealed = new ArrayList<>();
        for (BallotStore.Sealed one : ballots.sealedOf(id)) {
            if (!one.struck()) {
                unsealed.add(
                        new Unsealed(
                                one, Casting.read(key.open(one.content(), id, one.elector()))));
            }
        }
        Unveiling.Result unveiled = Unveiling.of(vote, unsealed);
        List<Published> published = new ArrayList<>(unveiled.ballots());
        Collections.shuffle(published, CHANCE);
        ballots.publish(id, published);
        ballots.forget(id);
        List<ElectorStore.Row> all = electors.of(id);
        Result result =
                Result.of(
                        vote,
                        all,
                        published,
                        voices(vote, all, unsealed, published),
                        struck,
                        unveiled.withheld());
        ballots.result(id, result.valid(), result.json(), now);
        votes.close(id, now);
        trail.record(by, "vote", id, "vote-closed", Map.of("ballots", unsealed.size()));
        destroyOnCommit(id);
    }

    /**
     * The last day on which ballots were taken: however late the clock comes, mandates count as
     * they were then.
     */
    private static LocalDate lastDay(Vote vote, Instant now) {
        Instant last = vote.closesAt().minusMillis(1);
        return LocalDate.ofInstant(now.isBefore(last) ? now : last, vote.consulted().zone());
    }

    /** Colleges are published with their ballots; without any, sectors are told in sums only. */
    private static List<Representation.Voice> voices(
            Vote vote,
            List<ElectorStore.Row> electors,
            List<Unsealed> unsealed,
            List<Published> published) {
        if (!vote.rules().colleges().isEmpty()) {
            return published.stream()
                    .map(one -> new Representation.Voice(one.college(), one.content()))
                    .toList();
        }
        Map<OrganisationId, String> sectors =
                electors.stream()
                        .collect(
                                Collectors.toMap(
                                        ElectorStore.Row::organisation, ElectorStore.Row::sector));
        return unsealed.stream()
                .map(
                        one ->
                                new Representation.Voice(
                                        sectors.getOrDefault(one.from().organisation(), ""),
                                        one.cast().content()))
                .toList();
    }

    /** Ends a vote without counting it; its ballots are read by nobody. */
    @Transactional
    boolean annul(UUID id, String reason, Me me) {
        Vote vote = votes.lock(id).orElseThrow(() -> new NotFound("vote", id));
        if (vote.state() != VoteState.OPEN && vote.state() != VoteState.PLANNED) {
            return false;
        }
        ballots.forget(id);
        votes.annul(id, reason, clock.instant());
        trail.record(me, "vote", id, "vote-annulled", Map.of("reason", reason));
        destroyOnCommit(id);
        return true;
    }

    record Unsealed(BallotStore.Sealed from, Casting.Cast cast) {
        Optional<OrganisationId> named(boolean secret) {
            return secret ? Optional.empty() : Optional.of(from.organisation());
        }
    }

    private void destroyOnCommit(UUID id) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        keys.destroy(id);
                    }
                });
    }
}
