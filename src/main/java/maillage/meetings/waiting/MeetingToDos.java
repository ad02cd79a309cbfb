package maillage.meetings.waiting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/**
 * Invitations without an answer, actions taken and not done; for who facilitates: dates to confirm,
 * sheets to close, minutes to publish.
 */
@Component
class MeetingToDos implements ToDos {
    private final WaitingStore store;
    private final Hosts hosts;
    private final Clock clock;

    MeetingToDos(WaitingStore store, Hosts hosts, Clock clock) {
        this.store = store;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        var all = new ArrayList<ToDo>();
        if (!me.organisations().isEmpty()) {
            all.addAll(store.unanswered(me.person(), clock.instant()));
            all.addAll(store.actions(me.person(), me.organisations()));
        }
        if (me.isStaff()) {
            UUID[] facilitated =
                    hosts.facilitatedBy(me).stream()
                            .map(Host::ref)
                            .map(ref -> ref.id())
                            .toArray(UUID[]::new);
            all.addAll(store.toConfirm(facilitated, clock.instant()));
            all.addAll(store.toClose(facilitated, clock.instant()));
            all.addAll(store.toReport(facilitated, clock.instant()));
        }
        return all;
    }
}
