package maillage.themes.room;

import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Component;

/** Puts the page of what came of a room together. */
@Component
class Outcomes {
    static final String TEMPLATE = "themes/room/outcome";
    private final GatheringStore gatherings;
    private final Showing showing;

    Outcomes(GatheringStore gatherings, Showing showing) {
        this.gatherings = gatherings;
        this.showing = showing;
    }

    OutcomePage page(Room room, Typed typed, Faults faults) {
        Gathering gathering = room.gathering();
        return new OutcomePage(
                room,
                gathering.stage() == Stage.CLOSED ? showing.all(gathering) : Now.unread(gathering),
                gatherings.of(room.seen().consultation().id()).stream()
                        .filter(one -> one.number() != gathering.number())
                        .filter(one -> one.stage() == Stage.CLOSED)
                        .toList(),
                typed,
                faults);
    }
}
