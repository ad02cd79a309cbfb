package maillage.themes.room;

import java.util.List;

/**
 * What came of a room; while it is open, the way in.
 *
 * @param others the consultation's other ones that are closed
 */
public record OutcomePage(Room room, Now now, List<Gathering> others) {
    public boolean mayPropose(Cluster cluster) {
        return gathering().stage() == Stage.CLOSED && Proposing.may(room, cluster);
    }

    public Gathering gathering() {
        return room.gathering();
    }
}
