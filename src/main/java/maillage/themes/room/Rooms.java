package maillage.themes.room;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Refused;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The door to gatherings, looked up within what the reader may see (docs/rules.md#r11). */
@Component
class Rooms {
    private final Consultations consultations;
    private final GatheringStore store;
    private final Briefly<Code, Room> watched;

    Rooms(
            Consultations consultations,
            GatheringStore store,
            @Value("${maillage.room.fragment-age:PT1S}") Duration age) {
        this.consultations = consultations;
        this.store = store;
        this.watched = new Briefly<>(age, System::nanoTime);
    }

    /** Of this code, for whoever sees its consultation. */
    Room byCode(Code code, Me me) {
        Gathering found = store.byCode(code).orElseThrow(() -> new NotFound("room", code));
        return new Room(consultations.require(found.consultation(), Optional.of(me)), found);
    }

    /** The same, as it was a moment ago at most: for phones that only ask what is new. */
    Room watched(Code code, Me me) {
        Room room = watched.get(code, () -> byCode(code, me)).readBy(me);
        if (!room.seen().visible()) {
            throw new NotFound("room", code);
        }
        return room;
    }

    /**
     * What runs in this consultation, for whoever leads it.
     *
     * @throws Refused when the last one is closed
     */
    Room requireRunning(String consultation, Me me) {
        Room latest = requireLatest(consultation, me);
        if (latest.gathering().stage() == Stage.CLOSED) {
            throw new Refused("room.refused.closed");
        }
        return latest;
    }

    /** The one that runs, or the last that did, for whoever leads the consultation. */
    Room requireLatest(String consultation, Me me) {
        Seen seen = consultations.requireLed(consultation, me);
        return all(seen).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("room of", consultation));
    }

    /** The one that this group of cards is of, for whoever leads its consultation. */
    Room requireLed(String consultation, UUID cluster, Me me) {
        Seen seen = consultations.requireLed(consultation, me);
        return store.ofCluster(cluster)
                .filter(one -> one.consultation().equals(consultation))
                .map(one -> new Room(seen, one))
                .orElseThrow(() -> new NotFound("group of cards", cluster));
    }

    /** The one that this card is of, for whoever leads its consultation. */
    Room requireLedByCard(String consultation, UUID card, Me me) {
        Seen seen = consultations.requireLed(consultation, me);
        return store.ofCard(card)
                .filter(one -> one.consultation().equals(consultation))
                .map(one -> new Room(seen, one))
                .orElseThrow(() -> new NotFound("card", card));
    }

    Optional<Room> running(Seen seen) {
        return all(seen).stream()
                .filter(one -> one.gathering().stage() != Stage.CLOSED)
                .findFirst();
    }

    /** The latest first. */
    List<Room> all(Seen seen) {
        return store.of(seen.consultation().id()).stream().map(one -> new Room(seen, one)).toList();
    }

    /** Open ones in which this reader takes part. */
    List<Room> openTo(Me me) {
        List<Gathering> open = store.open();
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, Seen> seen =
                consultations.seenBy(Optional.of(me)).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.consultation().slug().value(),
                                        Function.identity()));
        return open.stream()
                .filter(one -> seen.containsKey(one.consultation()))
                .map(one -> new Room(Objects.requireNonNull(seen.get(one.consultation())), one))
                .filter(Room::takesPart)
                .toList();
    }
}
