package maillage.network.waiting;

import java.util.List;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** A member organisation whose titular has not accepted any version of the charter yet. */
@Component
class CharterToDos implements ToDos {
    private final CharterToDoStore store;

    CharterToDos(CharterToDoStore store) {
        this.store = store;
    }

    @Override
    public List<ToDo> of(Me me) {
        return me.organisations().isEmpty()
                ? List.of()
                : store.notAccepted(me.person(), me.organisations());
    }
}
