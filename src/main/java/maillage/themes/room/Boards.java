package maillage.themes.room;

import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.platform.Trail;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.Seen;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Puts the facilitator's page together. */
@Component
class Boards {
    static final String TEMPLATE = "themes/room/board";
    private static final int LINES = 30;
    private final Rooms rooms;
    private final Showing showing;
    private final TurnoutStore turnouts;
    private final Trail trail;

    Boards(Rooms rooms, Showing showing, TurnoutStore turnouts, Trail trail) {
        this.rooms = rooms;
        this.showing = showing;
        this.turnouts = turnouts;
        this.trail = trail;
    }

    BoardPage page(Room room, Me me) {
        return page(room, me, Typed.nothing(), Faults.none());
    }

    BoardPage page(Room room, Me me, Typed typed, Faults faults) {
        Gathering gathering = room.gathering();
        return new BoardPage(
                room,
                showing.all(gathering),
                Id.fresh(),
                turnouts.choices(gathering.consultationId(), me.language()),
                typed,
                faults,
                trail.of("gathering", gathering.id(), LINES));
    }

    /** The board again, with what must be corrected. */
    View again(Room room, Me me, Typed typed, Faults faults) {
        return Html.unprocessable(TEMPLATE, page(room, me, typed, faults));
    }

    /** Acts, and goes back to the board; when the room moved on meanwhile, says so there. */
    View trying(Room room, Me me, Typed typed, Runnable act) {
        String slug = room.gathering().consultation();
        try {
            act.run();
            return Html.seeOther("/consultations/{slug}/room", slug);
        } catch (DataIntegrityViolationException refused) {
            Refusal.of(refused);
            return movedOn(room.seen(), me, typed, "room.fault.moved-on");
        }
    }

    /** The board as it is now, with the word why; where it is closed, the page says so. */
    View movedOn(Seen seen, Me me, Typed typed, String why) {
        return rooms.running(seen)
                .map(
                        room ->
                                Html.conflict(
                                        TEMPLATE, page(room, me, typed, Faults.of("stages", why))))
                .orElseGet(
                        () ->
                                Html.seeOther(
                                        "/consultations/{slug}/room", seen.consultation().slug()));
    }
}
