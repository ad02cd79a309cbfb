package maillage.themes.room;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A room from its opening to what came of it. */
@Controller
@RequestMapping("/consultations/{slug}/room")
@For(Audience.FACILITATOR)
class RoomController {
    private static final String START = "themes/room/start";
    private final Consultations consultations;
    private final Rooms rooms;
    private final Boards boards;
    private final Facilitating facilitating;
    private final TurnoutStore turnouts;
    private final Outcomes outcomes;

    RoomController(
            Consultations consultations,
            Rooms rooms,
            Boards boards,
            Facilitating facilitating,
            TurnoutStore turnouts,
            Outcomes outcomes) {
        this.consultations = consultations;
        this.rooms = rooms;
        this.boards = boards;
        this.facilitating = facilitating;
        this.turnouts = turnouts;
        this.outcomes = outcomes;
    }

    /**
     * @param number of an earlier one
     */
    @GetMapping
    @For(Audience.MEMBER)
    View show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int number,
            Me me,
            Language language) {
        Seen seen = consultations.require(slug, Optional.of(me));
        List<Room> all = rooms.all(seen);
        Optional<Room> running =
                all.stream().filter(one -> one.gathering().stage() != Stage.CLOSED).findFirst();
        if (number == 0 && seen.leads() && running.isPresent()) {
            return Html.page(Boards.TEMPLATE, boards.page(running.get(), me));
        }
        if (all.isEmpty() && seen.leads()) {
            return start(seen, StartForm.blank(), Faults.none(), language, true);
        }
        Room room =
                all.stream()
                        .filter(one -> number == 0 || one.gathering().number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("room of", slug));
        return Html.page(Outcomes.TEMPLATE, outcomes.page(room, Typed.nothing(), Faults.none()));
    }

    @GetMapping("/new")
    View blank(@PathVariable String slug, Me me, Language language) {
        Seen seen = consultations.requireLed(slug, me);
        return start(seen, StartForm.blank(), Faults.none(), language, true);
    }

    @PostMapping
    View open(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Me me,
            Language language) {
        Seen seen = consultations.requireLed(slug, me);
        var typed = new Typed(fields);
        var form =
                new StartForm(typed, turnouts.meetings(seen.consultation().id().value(), language));
        Faults faults = form.check();
        if (faults.any()) {
            return start(seen, typed, faults, language, false);
        }
        try {
            facilitating.start(seen, form.start(), me);
        } catch (DuplicateKeyException another) {
            // Someone opened one meanwhile: it is the room of this consultation.
            return Html.seeOther("/consultations/{slug}/room", slug);
        }
        return Html.seeOther("/consultations/{slug}/room", slug);
    }

    @PostMapping("/stages")
    View move(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "-1") int version,
            Me me) {
        Seen seen = consultations.requireLed(slug, me);
        Optional<Room> running = rooms.running(seen);
        boolean moved =
                running.isEmpty()
                        || Stage.typed(to)
                                .filter(
                                        stage ->
                                                facilitating.move(
                                                        running.get(), stage, version, me))
                                .isPresent();
        // Closed meanwhile, or by a first tap: the page of the room says so.
        return moved
                ? Html.seeOther("/consultations/{slug}/room", slug)
                : boards.movedOn(seen, me, Typed.nothing(), "room.fault.elsewhere");
    }

    @PostMapping("/vote")
    View link(@PathVariable String slug, @RequestParam(defaultValue = "") String vote, Me me) {
        facilitating.link(rooms.requireRunning(slug, me), vote, me);
        return Html.seeOther("/consultations/{slug}/room", slug);
    }

    private View start(Seen seen, Typed typed, Faults faults, Language language, boolean first) {
        var page =
                new StartPage(
                        seen,
                        turnouts.meetings(seen.consultation().id().value(), language),
                        typed,
                        faults);
        return first ? Html.page(START, page) : Html.unprocessable(START, page);
    }
}
