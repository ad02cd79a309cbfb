package maillage.themes.room;

import java.util.Optional;
import maillage.identity.CrowdedPlace;
import org.springframework.stereotype.Component;

/** Those who come by the code of a room that is open. */
@Component
class RoomCrowd implements CrowdedPlace {
    private static final String PATH = "/room/";
    private final GatheringStore store;

    RoomCrowd(GatheringStore store) {
        this.store = store;
    }

    @Override
    public boolean expects(String next) {
        return Optional.of(next)
                .filter(path -> path.startsWith(PATH))
                .map(path -> path.substring(PATH.length()))
                .flatMap(Code::read)
                // As it is written, so that one room is counted once.
                .filter(code -> next.equals(PATH + code))
                .filter(store::isTaken)
                .isPresent();
    }
}
