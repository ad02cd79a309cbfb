package maillage.themes.room;

import java.util.List;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * What came of a room; while it is open, the way in.
 *
 * @param others the consultation's other ones that are closed
 * @param typed why a card is hidden
 */
public record OutcomePage(Room room, Now now, List<Gathering> others, Typed typed, Faults faults) {
    public boolean mayPropose(Cluster cluster) {
        return gathering().stage() == Stage.CLOSED && Proposing.may(room, cluster);
    }

    public Gathering gathering() {
        return room.gathering();
    }
}
