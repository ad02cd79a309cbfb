package maillage.themes.amendments;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** Tells authors that an amendment waits for their answer. */
@Component
class AmendmentsToDo implements ToDos {
    private final AmendmentStore store;

    AmendmentsToDo(AmendmentStore store) {
        this.store = store;
    }

    @Override
    public List<ToDo> of(Me me) {
        return me.organisations().isEmpty()
                ? List.of()
                : store.waiting(me.organisations()).stream()
                        .map(
                                one ->
                                        new ToDo(
                                                false,
                                                "proposal.todo.amendments",
                                                one.title(),
                                                List.of(one.open()),
                                                Optional.empty(),
                                                "/consultations/"
                                                        + one.consultation()
                                                        + "/proposals/"
                                                        + one.number()))
                        .toList();
    }
}
