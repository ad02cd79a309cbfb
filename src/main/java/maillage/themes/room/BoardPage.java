package maillage.themes.room;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * The facilitator's page of a room that is open.
 *
 * @param now with all cards
 * @param key of the form for cards on paper
 * @param votes of the consultation, by id, to lead to
 * @param typed what could not be taken, in the fields of the form it was typed in
 */
public record BoardPage(
        Room room,
        Now now,
        UUID key,
        Map<String, String> votes,
        Typed typed,
        Faults faults,
        List<TrailLine> trail) {
    public Gathering gathering() {
        return room.gathering();
    }

    public List<Card> hidden() {
        return now.latest().stream().filter(card -> !card.shown()).toList();
    }

    public boolean mayPropose(Cluster cluster) {
        return Proposing.may(room, cluster);
    }
}
