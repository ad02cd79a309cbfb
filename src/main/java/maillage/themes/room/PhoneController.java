package maillage.themes.room;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.kernel.OrganisationId;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The room as it is on a phone. */
@Controller
@RequestMapping("/room")
class PhoneController {
    private static final String SHOW = "themes/room/phone";
    private static final String WHY = "says what a room is and how to sign in; nothing of the room";
    private final Rooms rooms;
    private final PhonePages pages;
    private final Showing showing;
    private final Contributing contributing;

    PhoneController(Rooms rooms, PhonePages pages, Showing showing, Contributing contributing) {
        this.rooms = rooms;
        this.pages = pages;
        this.showing = showing;
        this.contributing = contributing;
    }

    /** Visitors go on with any code that could be one: which ones are is not told to them. */
    @GetMapping
    @OpenToAll(WHY)
    View enter(@RequestParam(defaultValue = "") String code, Optional<Me> me) {
        if (code.isBlank()) {
            return Html.page("themes/room/enter", new EnterPage("", Faults.none()));
        }
        Optional<Code> read = Code.read(code).filter(one -> me.isEmpty() || isSeen(one, me.get()));
        return read.map(one -> Html.seeOther("/room/{code}", one))
                .orElseGet(
                        () ->
                                Html.unprocessable(
                                        "themes/room/enter",
                                        new EnterPage(
                                                code, Faults.of("code", "room.code.unknown"))));
    }

    @GetMapping("/{code}")
    @OpenToAll(WHY)
    View show(@PathVariable String code, Optional<Me> me, Language language) {
        Code read = read(code);
        return me.map(
                        reader ->
                                Html.page(
                                        SHOW,
                                        pages.page(rooms.byCode(read, reader), reader, language)))
                .orElseGet(() -> Html.page("themes/room/welcome", new WelcomePage(read)));
    }

    @GetMapping("/{code}/now")
    @For(Audience.SIGNED_IN)
    ResponseEntity<byte[]> now(@PathVariable String code, Me me, Language language) {
        return showing.part(
                rooms.watched(read(code), me).gathering(), Showing.Place.PHONE, language);
    }

    @PostMapping("/{code}/cards")
    @For(Audience.MEMBER)
    View write(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String key,
            Me me,
            Language language) {
        Room room = rooms.byCode(read(code), me);
        String plain = CardText.plain(text);
        Optional<OrganisationId> own = own(room, organisation);
        UUID form = key(key);
        Optional<String> lookingOn = room.lookingOn();
        Faults faults =
                lookingOn
                        .map(why -> Faults.of("text", why))
                        .orElseGet(
                                () ->
                                        CardText.check("text", plain)
                                                .when(
                                                        own.isEmpty(),
                                                        "organisation",
                                                        "form.missing"));
        boolean moved = lookingOn.isPresent();
        if (!faults.any() && own.isPresent()) {
            try {
                contributing.write(room, own.get(), plain, form, me);
                return Html.seeOther("/room/{code}", room.gathering().code());
            } catch (DataIntegrityViolationException refused) {
                moved = Refusal.of(refused) == Refusal.STAGE;
                add(faults, refused, "text", room);
            }
        }
        var page =
                pages.page(
                        rooms.byCode(read(code), me),
                        me,
                        language,
                        organisation,
                        plain,
                        form,
                        faults);
        return moved ? Html.conflict(SHOW, page) : Html.unprocessable(SHOW, page);
    }

    @PostMapping("/{code}/cards/{card}/withdrawal")
    @For(Audience.MEMBER)
    View withdraw(@PathVariable String code, @PathVariable UUID card, Me me, Language language) {
        Room room = rooms.byCode(read(code), me);
        return trying(room, "cards", me, language, () -> contributing.withdraw(room, card, me));
    }

    /** One mark at a time: {@code wanted} says whether it is set or taken back. */
    @PostMapping("/{code}/interests")
    @For(Audience.MEMBER)
    View mark(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "true") boolean wanted,
            Me me,
            Language language) {
        Room room = rooms.byCode(read(code), me);
        UUID group = Id.parse("group of cards", cluster);
        Optional<OrganisationId> own = own(room, organisation);
        if (wanted && organisation.isBlank() && own.isEmpty() && room.takesPart()) {
            Faults faults = Faults.of("org-" + group, "form.missing");
            return Html.unprocessable(SHOW, pages.page(room, me, language, faults));
        }
        return trying(
                room,
                "groups",
                me,
                language,
                () -> {
                    if (wanted) {
                        contributing.mark(
                                room,
                                group,
                                own.orElseThrow(() -> new NotFound("organisation", organisation)),
                                me);
                    } else {
                        contributing.unmark(room, group, me);
                    }
                });
    }

    private View trying(Room room, String field, Me me, Language language, Runnable act) {
        Code code = room.gathering().code();
        try {
            act.run();
            return Html.seeOther("/room/{code}", code);
        } catch (DataIntegrityViolationException refused) {
            Room now = rooms.byCode(code, me);
            Faults faults = Faults.none();
            add(faults, refused, now.gathering().stage().shows(field) ? field : "t-live", room);
            return Html.conflict(SHOW, pages.page(now, me, language, faults));
        }
    }

    private static void add(
            Faults faults, DataIntegrityViolationException refused, String field, Room room) {
        Gathering gathering = room.gathering();
        switch (Refusal.of(refused)) {
            case STAGE -> faults.add(field, "room.fault.moved-on");
            case PROPOSAL -> faults.add(field, "room.fault.in-proposal");
            case MANDATE -> faults.add("organisation", "room.fault.mandate");
            case LIMIT ->
                    faults.add(
                            field,
                            "room.fault.limit-" + (field.equals("text") ? "cards" : "interests"),
                            field.equals("text")
                                    ? gathering.cardsEach()
                                    : gathering.interestsEach());
        }
    }

    private boolean isSeen(Code code, Me me) {
        try {
            rooms.byCode(code, me);
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    /** The organisation chosen; the only one there is, when none was. */
    private static Optional<OrganisationId> own(Room room, String typed) {
        var own = room.seen().organisations();
        return own.size() == 1 && typed.isBlank()
                ? Optional.of(own.getFirst())
                : own.stream().filter(one -> one.toString().equals(typed)).findFirst();
    }

    private static UUID key(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return Id.fresh();
        }
    }

    private static Code read(String code) {
        return Code.read(code).orElseThrow(() -> new NotFound("room", code));
    }
}
