package maillage.themes.templates;

import java.util.Map;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import maillage.themes.Seen;
import maillage.themes.shared.Template;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what helps to write the proposals of a consultation. */
@Component
class Guiding {
    private final GuidesStore store;
    private final Trail trail;

    Guiding(GuidesStore store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    /**
     * @return false when someone saved meanwhile: nothing is written
     */
    @Transactional
    boolean save(Seen seen, Template template, int version, Me by) {
        if (!seen.leads()) {
            throw new NotFound("consultation", seen.consultation().slug());
        }
        if (!store.save(seen.consultation().id(), template, version)) {
            return false;
        }
        trail.record(
                by,
                "consultation",
                seen.consultation().id().value(),
                "consultation-templates-changed",
                Map.of());
        return true;
    }
}
