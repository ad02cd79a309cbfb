package maillage.themes.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
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

    /** What runs in this consultation, for whoever leads it. */
    Room requireRunning(String consultation, Me me) {
        Seen seen = consultations.requireLed(consultation, me);
        return running(seen).orElseThrow(() -> new NotFound("running room of", consultation));
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
        return store.open().stream()
                .flatMap(one -> seen(one, me).stream())
                .filter(Room::takesPart)
                .toList();
    }

    private Optional<Room> seen(Gathering gathering, Me me) {
        try {
            return Optional.of(
                    new Room(
                            consultations.require(gathering.consultation(), Optional.of(me)),
                            gathering));
        } catch (NotFound notForThem) {
            return Optional.empty();
        }
    }
}
