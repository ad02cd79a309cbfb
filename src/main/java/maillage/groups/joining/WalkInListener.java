package maillage.groups.joining;

import maillage.meetings.WalkInOrganisation;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears of organisations that came unannounced, once the meeting's own transaction is over; may
 * hear twice.
 */
@Component
class WalkInListener {
    private final WalkIns walkIns;

    WalkInListener(WalkIns walkIns) {
        this.walkIns = walkIns;
    }

    @ApplicationModuleListener
    void on(WalkInOrganisation came) {
        walkIns.queue(came);
    }
}
