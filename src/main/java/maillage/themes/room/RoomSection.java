package maillage.themes.room;

import java.util.List;
import java.util.Optional;
import maillage.themes.ConsultationState;
import maillage.themes.Seen;
import maillage.themes.shared.ConsultationSection;
import maillage.themes.shared.Part;
import org.springframework.stereotype.Component;

/** The rooms of a consultation on its page, for members: the way in, and what came of them. */
@Component
class RoomSection implements ConsultationSection {
    private final GatheringStore store;

    RoomSection(GatheringStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<Part> part(Seen seen) {
        if (!seen.seesMembers()) {
            return Optional.empty();
        }
        List<Gathering> all = store.of(seen.consultation().id());
        boolean mayOpen = seen.leads() && seen.consultation().state() == ConsultationState.OPEN;
        return all.isEmpty() && !mayOpen
                ? Optional.empty()
                : Optional.of(new Part("themes/room/section", new SectionPage(seen, all)));
    }
}
