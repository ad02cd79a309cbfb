package maillage.mailing.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** Letters that failed wait for whoever runs the network. */
@Component
class MailToDos implements ToDos {
    private final StaffMailStore store;

    MailToDos(StaffMailStore store) {
        this.store = store;
    }

    @Override
    public List<ToDo> of(Me me) {
        long failed = me.isAdministrator() ? store.failures() : 0;
        return failed == 0
                ? List.of()
                : List.of(
                        new ToDo(
                                true,
                                "staffmail.todo",
                                new LocalizedText(Map.of()),
                                List.of(failed),
                                Optional.empty(),
                                "/staff/mail"));
    }
}
