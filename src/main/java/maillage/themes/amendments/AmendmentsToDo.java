package maillage.themes.amendments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import maillage.themes.shared.Answering;
import org.springframework.stereotype.Component;

/** Tells authors that an amendment waits for their answer, while it can be given. */
@Component
class AmendmentsToDo implements ToDos {
    private final AmendmentStore store;
    private final Answering answering;
    private final Clock clock;

    AmendmentsToDo(AmendmentStore store, Answering answering, Clock clock) {
        this.store = store;
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        return answering
                .of(me)
                .map(own -> store.waiting(own, clock.instant()))
                .orElse(List.of())
                .stream()
                .map(AmendmentsToDo::toDo)
                .toList();
    }

    private static ToDo toDo(AmendmentStore.Waiting one) {
        return new ToDo(
                false,
                "proposal.todo.amendments",
                one.title(),
                List.of(one.open()),
                Optional.of(LocalDate.ofInstant(one.until().minusMillis(1), one.zone())),
                one.path());
    }
}
