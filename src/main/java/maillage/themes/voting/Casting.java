package maillage.themes.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.network.Mandate;
import maillage.network.Network;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes ballots: one an organisation, the last one counts (docs/rules.md#r10, r7). */
@Component
class Casting {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final VoteStore votes;
    private final ElectorStore electors;
    private final BallotStore ballots;
    private final VoteKeys keys;
    private final Network network;
    private final Trail trail;
    private final Clock clock;

    Casting(
            VoteStore votes,
            ElectorStore electors,
            BallotStore ballots,
            VoteKeys keys,
            Network network,
            Trail trail,
            Clock clock) {
        this.votes = votes;
        this.electors = electors;
        this.ballots = ballots;
        this.keys = keys;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    /** What stands on a ballot that was cast, and the receipt that will find it. */
    record Cast(Content content, Receipt receipt) {}

    /** Why a ballot is not taken, as a text key; empty: it is. */
    @Transactional
    Optional<String> cast(UUID id, OrganisationId organisation, Content content, Me me) {
        Instant now = clock.instant();
        Vote vote = votes.share(id).orElseThrow(() -> new NotFound("vote", id));
        if (!vote.takesBallots(now)) {
            return Optional.of("vote.ballot.closed");
        }
        ElectorStore.Row elector =
                electors.lock(id, organisation)
                        .orElseThrow(() -> new NotFound("elector", organisation));
        LocalDate today = LocalDate.ofInstant(now, vote.consulted().zone());
        Mandate mandate =
                network.mandateOf(me.person(), organisation, today)
                        .orElseThrow(() -> new NotFound("mandate", organisation));
        String as = mandate.kind().code();
        if (as.equals("alternate")
                && elector.votedAs().filter(by -> !by.equals("alternate")).isPresent()) {
            return Optional.of("vote.ballot.titular-has");
        }
        write(vote, elector, content, as, me, now);
        return Optional.empty();
    }

    /**
     * What became of a ballot on paper.
     *
     * @param refusal why it is not taken, as a text key
     * @param receipt to hand over; kept nowhere else
     */
    record Entry(Optional<String> refusal, Optional<Receipt> receipt) {
        private static Entry refused(String why) {
            return new Entry(Optional.of(why), Optional.empty());
        }
    }

    /** A ballot that was filled in on paper, entered for an elector that has not voted. */
    @Transactional
    Entry enter(UUID id, OrganisationId organisation, Content content, Me me) {
        Instant now = clock.instant();
        Vote vote = votes.share(id).orElseThrow(() -> new NotFound("vote", id));
        if (!vote.takesBallots(now)) {
            return Entry.refused("vote.ballot.closed");
        }
        ElectorStore.Row elector =
                electors.lock(id, organisation)
                        .orElseThrow(() -> new NotFound("elector", organisation));
        if (elector.hasVoted()) {
            return Entry.refused("vote.paper.has-voted");
        }
        Receipt receipt = write(vote, elector, content, "paper", me, now);
        trail.record(
                me,
                "vote",
                id,
                "vote-paper-entered",
                Map.of("organisation", elector.names().in(me.language()).text()));
        return new Entry(Optional.empty(), Optional.of(receipt));
    }

    private Receipt write(
            Vote vote, ElectorStore.Row elector, Content content, String as, Me me, Instant now) {
        VoteKey key = keys.require(vote.id(), votes.keyCheck(vote.id()));
        Receipt receipt = Receipt.fresh();
        var sealed = new LinkedHashMap<String, Object>();
        sealed.put("receipt", receipt.code());
        sealed.put("content", ContentText.of(content));
        ballots.cast(
                vote.id(),
                elector.id(),
                key.seal(JSON.writeValueAsString(sealed), vote.id(), elector.id()),
                now);
        electors.voted(elector.id(), as, me.person(), now);
        return receipt;
    }

    /** The ballot that this person cast themselves, while the vote is open. */
    Optional<Cast> own(Vote vote, ElectorStore.Row elector, Me me) {
        if (vote.state() != VoteState.OPEN
                || elector.votedBy().filter(me.person()::equals).isEmpty()
                || elector.votedAs().filter("paper"::equals).isPresent()) {
            return Optional.empty();
        }
        return ballots.sealed(elector.id())
                .map(
                        closed ->
                                read(
                                        keys.require(vote.id(), votes.keyCheck(vote.id()))
                                                .open(closed, vote.id(), elector.id())));
    }

    static Cast read(String json) {
        JsonNode node = JSON.readTree(json);
        return new Cast(
                ContentText.read(node.get("content")), new Receipt(node.get("receipt").asString()));
    }
}
