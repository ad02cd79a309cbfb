package maillage.groups.waiting;

import java.util.List;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** Applications that wait for a decision, as one line: the queue itself is a page. */
@Component
class ApplicationToDos implements ToDos {
    private final ApplicationToDoStore store;

    ApplicationToDos(ApplicationToDoStore store) {
        this.store = store;
    }

    @Override
    public List<ToDo> of(Me me) {
        return me.isAdministrator() ? store.submitted() : List.of();
    }
}
