package maillage.themes.room;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.platform.web.SharedParts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * What a room is at, for phones and for the screen: made once a second at most for all who ask, and
 * sent only when it changed.
 */
@Component
class Showing {
    /** How many cards a screen holds, at a size that the last row reads. */
    private static final int SCREEN = 24;

    private static final int PHONE = 5;
    private final GatheringStore gatherings;
    private final CardStore cards;
    private final ClusterStore clusters;
    private final TurnoutStore turnouts;
    private final SharedParts parts;
    private final Briefly<Wanted, ResponseEntity<byte[]>> rendered;

    /** Where it is shown: the screen has room for more. */
    enum Place {
        PHONE("themes/room/onphone"),
        SCREEN("themes/room/onscreen");

        private final String template;

        Place(String template) {
            this.template = template;
        }
    }

    private record Wanted(UUID gathering, Place place, Language language) {}

    Showing(
            GatheringStore gatherings,
            CardStore cards,
            ClusterStore clusters,
            TurnoutStore turnouts,
            SharedParts parts,
            @Value("${maillage.room.fragment-age:PT1S}") Duration age) {
        this.gatherings = gatherings;
        this.cards = cards;
        this.clusters = clusters;
        this.turnouts = turnouts;
        this.parts = parts;
        this.rendered = new Briefly<>(age, System::nanoTime);
    }

    /** For a page that is made anew. */
    Now now(Gathering gathering, Place place) {
        Stage stage = gathering.stage();
        UUID id = gathering.id();
        List<Card> shown =
                stage == Stage.GATHER
                        ? cards.latest(id, place == Place.SCREEN ? SCREEN : PHONE)
                        : stage == Stage.SORT && place == Place.SCREEN ? cards.of(id) : List.of();
        return new Now(
                gathering,
                stage == Stage.GATHER || stage == Stage.SORT ? cards.shown(id) : 0,
                shown,
                stage == Stage.GATHER ? List.of() : clusters.of(id),
                stage == Stage.VOTE || stage == Stage.CLOSED
                        ? turnouts.of(gathering)
                        : java.util.Optional.empty());
    }

    /** All of it, for whoever sorts and whoever reads what came of it. */
    Now all(Gathering gathering) {
        List<Card> every = cards.of(gathering.id());
        return new Now(
                gathering,
                (int) every.stream().filter(Card::shown).count(),
                every,
                clusters.of(gathering.id()),
                turnouts.of(gathering));
    }

    /**
     * The part of the page that follows the room, at most a moment old; 304 is answered by whoever
     * sends it.
     */
    ResponseEntity<byte[]> part(Gathering gathering, Place place, Language language) {
        return rendered.get(
                new Wanted(gathering.id(), place, language),
                () -> render(gathering.code(), place, language));
    }

    private ResponseEntity<byte[]> render(Code code, Place place, Language language) {
        Gathering fresh = gatherings.byCode(code).orElseThrow();
        byte[] body = parts.render(language, place.template, now(fresh, place));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=utf-8"))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.VARY, "Cookie")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .eTag("\"" + HexFormat.of().formatHex(DigestUtils.md5Digest(body)) + "\"")
                .body(body);
    }
}
