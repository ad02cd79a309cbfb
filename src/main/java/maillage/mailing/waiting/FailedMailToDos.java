package maillage.mailing.waiting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** Letters that no server took: someone must look at the address. */
@Component
class FailedMailToDos implements ToDos {
    private final FailedMailStore store;

    FailedMailToDos(FailedMailStore store) {
        this.store = store;
    }

    @Override
    public List<ToDo> of(Me me) {
        long failed = me.isAdministrator() ? store.failed() : 0;
        return failed == 0
                ? List.of()
                : List.of(new ToDo(true, "todo.mail", new LocalizedText(Map.of()), List.of(failed), Optional.empty(), "/staff/mail"));
    }
}
