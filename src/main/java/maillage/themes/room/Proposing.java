package maillage.themes.room;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import maillage.themes.ProposalId;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a published proposal of a group of cards: the organisations whose cards are in it are its
 * authors.
 */
@Component
class Proposing {
    private static final int WHY = 2000;
    private final ProposingStore store;
    private final Trail trail;
    private final Clock clock;

    Proposing(ProposingStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Groups that are made, of at least one card, become one while proposals are taken. */
    static boolean may(Room room, Cluster cluster) {
        return room.leads()
                && room.gathering().stage() != Stage.GATHER
                && cluster.cards() > 0
                && cluster.proposal().isEmpty()
                && ProposalSeen.mayPropose(room.seen());
    }

    /** Its number; nothing when it became one meanwhile. */
    @Transactional
    OptionalInt propose(Room room, Cluster cluster, Me by) {
        if (!may(room, cluster)) {
            throw new Refused("proposal.refused.not-now");
        }
        Gathering gathering = room.gathering();
        var number = store.lock(gathering, cluster.id());
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        ProposalId id = ProposalId.next();
        store.publish(
                id,
                number.get(),
                gathering,
                cluster,
                gathering.questions().in(Language.of(cluster.language())).text(),
                listed(store.words(cluster.id())),
                by,
                clock.instant());
        trail.record(
                by, "proposal", id.value(), "proposal-published", Map.of("number", number.get()));
        trail.record(
                by,
                "gathering",
                gathering.id(),
                "room-proposal",
                Map.of("group", cluster.title(), "number", number.get()));
        return OptionalInt.of(number.get());
    }

    /** One card a line, as many whole ones as there is room for; the room’s page keeps them all. */
    static String listed(List<String> words) {
        var all = new StringBuilder();
        for (String one : words) {
            String line = (all.isEmpty() ? "" : "\n") + "– " + one;
            if (all.length() + line.length() > WHY) {
                break;
            }
            all.append(line);
        }
        return all.toString();
    }
}
