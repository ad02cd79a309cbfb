package maillage.themes.room;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the facilitator does with cards: enters those on paper, moves one, hides one. */
@Controller
@RequestMapping("/consultations/{slug}/room/cards")
@For(Audience.FACILITATOR)
class CardsController {
    private static final int REASON = 500;
    private final Rooms rooms;
    private final Boards boards;
    private final Outcomes outcomes;
    private final Contributing contributing;
    private final Sorting sorting;

    CardsController(
            Rooms rooms,
            Boards boards,
            Outcomes outcomes,
            Contributing contributing,
            Sorting sorting) {
        this.rooms = rooms;
        this.boards = boards;
        this.outcomes = outcomes;
        this.contributing = contributing;
        this.sorting = sorting;
    }

    @PostMapping
    View enter(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Me me) {
        Room room = rooms.requireRunning(slug, me);
        var typed = new Typed(fields);
        String text = CardText.plain(typed.one("paper-text"));
        String name = typed.one("paper-organisation");
        Optional<OrganisationId> organisation =
                name.isEmpty() ? Optional.empty() : contributing.named(room, name);
        Faults faults =
                CardText.check("paper-text", text)
                        .when(
                                organisation.isEmpty(),
                                "paper-organisation",
                                name.isEmpty() ? "form.missing" : "room.paper.unknown");
        if (faults.any() || organisation.isEmpty()) {
            return boards.again(room, me, typed, faults);
        }
        UUID key = key(typed.one("key"));
        return boards.trying(
                room,
                me,
                typed,
                () -> contributing.writeFromPaper(room, organisation.get(), text, key, me));
    }

    /** Into a group, or out of all of them when {@code cluster} is empty. */
    @PostMapping("/{card}/place")
    View place(
            @PathVariable String slug,
            @PathVariable UUID card,
            @RequestParam(defaultValue = "") String cluster,
            Me me) {
        Room room = rooms.requireRunning(slug, me);
        UUID into = cluster.isEmpty() ? null : Id.parse("group of cards", cluster);
        return boards.trying(room, me, Typed.nothing(), () -> sorting.place(room, card, into));
    }

    /** Also once the room is closed. */
    @PostMapping("/{card}/hiding")
    View hide(
            @PathVariable String slug,
            @PathVariable UUID card,
            @RequestParam(defaultValue = "") String reason,
            Me me) {
        Room room = rooms.requireLedByCard(slug, card, me);
        boolean closed = room.gathering().stage() == Stage.CLOSED;
        String field = "reason-" + card;
        Typed typed = Typed.nothing().with(field, reason);
        Faults faults =
                Faults.none()
                        .when(reason.isBlank(), field, "form.missing")
                        .when(reason.length() > REASON, field, "form.too-long", REASON);
        if (faults.any()) {
            return closed
                    ? Html.unprocessable(Outcomes.TEMPLATE, outcomes.page(room, typed, faults))
                    : boards.again(room, me, typed, faults);
        }
        sorting.hide(room, card, reason.strip(), me);
        return closed
                ? Html.seeOther(
                        "/consultations/{slug}/room?number={number}",
                        slug,
                        room.gathering().number())
                : Html.seeOther("/consultations/{slug}/room", slug);
    }

    private static UUID key(String typed) {
        try {
            return Id.parse("key", typed);
        } catch (NotFound none) {
            return Id.fresh();
        }
    }
}
