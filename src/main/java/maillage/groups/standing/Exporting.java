package maillage.groups.standing;

import java.util.Map;
import maillage.groups.Cycle;
import maillage.kernel.Me;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who took a list out of the house. */
@Component
class Exporting {
    private final Trail trail;

    Exporting(Trail trail) {
        this.trail = trail;
    }

    @Transactional
    void log(Cycle cycle, int lines, Me by) {
        trail.record(by, "cycle", cycle.id().value(), "standing-exported", Map.of("lines", lines));
    }
}
