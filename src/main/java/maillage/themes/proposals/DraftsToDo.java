package maillage.themes.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** Reminds authors of their drafts, with the last day on which they can be published. */
@Component
class DraftsToDo implements ToDos {
    private final DraftStore store;
    private final Clock clock;

    DraftsToDo(DraftStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        return me.organisations().isEmpty()
                ? List.of()
                : store.publishable(me.organisations(), clock.instant()).stream()
                        .map(
                                one ->
                                        new ToDo(
                                                false,
                                                "proposal.todo.draft",
                                                one.title(),
                                                List.of(),
                                                Optional.of(
                                                        LocalDate.ofInstant(
                                                                one.until().minusMillis(1),
                                                                one.zone())),
                                                one.path()))
                        .toList();
    }
}
