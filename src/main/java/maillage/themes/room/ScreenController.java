package maillage.themes.room;

import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.platform.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What is projected: no name of a person or an organisation, no partial result of a vote. */
@Controller
@RequestMapping("/consultations/{slug}/room/screen")
@For(Audience.FACILITATOR)
class ScreenController {
    private final Rooms rooms;
    private final Showing showing;

    ScreenController(Rooms rooms, Showing showing) {
        this.rooms = rooms;
        this.showing = showing;
    }

    @GetMapping
    View show(@PathVariable String slug, Me me) {
        Room room = rooms.requireLatest(slug, me);
        return Html.page(
                "themes/room/screen",
                new ScreenPage(room, showing.now(room.gathering(), Showing.Place.SCREEN)));
    }

    @GetMapping("/now")
    ResponseEntity<byte[]> now(@PathVariable String slug, Me me, Language language) {
        return showing.part(
                rooms.requireLatest(slug, me).gathering(), Showing.Place.SCREEN, language);
    }
}
