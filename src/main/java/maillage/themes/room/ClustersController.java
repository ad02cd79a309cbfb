package maillage.themes.room;

import java.util.OptionalInt;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the facilitator does with groups of cards. */
@Controller
@RequestMapping("/consultations/{slug}/room/clusters")
@For(Audience.FACILITATOR)
class ClustersController {
    private static final int MOST = 9999;
    private final Rooms rooms;
    private final Boards boards;
    private final ClusterStore clusters;
    private final Sorting sorting;
    private final Contributing contributing;
    private final Proposing proposing;

    ClustersController(
            Rooms rooms,
            Boards boards,
            ClusterStore clusters,
            Sorting sorting,
            Contributing contributing,
            Proposing proposing) {
        this.rooms = rooms;
        this.boards = boards;
        this.clusters = clusters;
        this.sorting = sorting;
        this.contributing = contributing;
        this.proposing = proposing;
    }

    @PostMapping
    View make(@PathVariable String slug, @RequestParam(defaultValue = "") String title, Me me) {
        Room room = rooms.requireRunning(slug, me);
        String plain = CardText.plain(title);
        Typed typed = Typed.nothing().with("title", title);
        Faults faults = check("title", plain);
        return faults.any()
                ? boards.again(room, me, typed, faults)
                : boards.trying(room, me, typed, () -> sorting.make(room, plain, me));
    }

    @PostMapping("/{cluster}/title")
    View rename(
            @PathVariable String slug,
            @PathVariable UUID cluster,
            @RequestParam(defaultValue = "") String title,
            Me me) {
        Room room = rooms.requireRunning(slug, me);
        String plain = CardText.plain(title);
        String field = "title-" + cluster;
        Typed typed = Typed.nothing().with(field, title);
        Faults faults = check(field, plain);
        return faults.any()
                ? boards.again(room, me, typed, faults)
                : boards.trying(room, me, typed, () -> sorting.rename(room, cluster, plain, me));
    }

    /** Its cards are then in no group. */
    @PostMapping("/{cluster}/removal")
    View remove(@PathVariable String slug, @PathVariable UUID cluster, Me me) {
        Room room = rooms.requireRunning(slug, me);
        Cluster found = require(room, cluster);
        return boards.trying(
                room,
                me,
                Typed.nothing(),
                () -> {
                    if (!sorting.remove(room, found.id())) {
                        throw new maillage.kernel.Refused("room.refused.marked");
                    }
                });
    }

    @PostMapping("/{cluster}/paper-count")
    View count(
            @PathVariable String slug,
            @PathVariable UUID cluster,
            @RequestParam(defaultValue = "") String counted,
            Me me) {
        Room room = rooms.requireRunning(slug, me);
        Cluster found = require(room, cluster);
        String field = "counted-" + cluster;
        Typed typed = Typed.nothing().with(field, counted);
        int number = typed.number(field, -1);
        return number < 0 || number > MOST
                ? boards.again(room, me, typed, Faults.of(field, "room.start.between", 0, MOST))
                : boards.trying(
                        room, me, typed, () -> contributing.countPaper(room, found, number, me));
    }

    /** Also once the room is closed. */
    @PostMapping("/{cluster}/proposal")
    View propose(@PathVariable String slug, @PathVariable UUID cluster, Me me) {
        Room room = rooms.requireLed(slug, cluster, me);
        Cluster found = require(room, cluster);
        OptionalInt number = proposing.propose(room, found, me);
        return number.isPresent()
                ? Html.seeOther("/consultations/{slug}/proposals/{number}", slug, number.getAsInt())
                : Html.seeOther("/consultations/{slug}/room", slug);
    }

    private static Faults check(String field, String plain) {
        return Faults.none()
                .when(plain.isEmpty(), field, "form.missing")
                .when(plain.length() > Cluster.TITLE, field, "form.too-long", Cluster.TITLE);
    }

    private Cluster require(Room room, UUID id) {
        return clusters.of(room.gathering().id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("group of cards", id));
    }
}
