package maillage.network.charter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** A titular whose organisation has not accepted the charter in force is asked to. */
@Component
class CharterToDos implements ToDos {
    private final CharterStore store;
    private final Clock clock;

    CharterToDos(CharterStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        return me.organisations().isEmpty() ? List.of() : store.current().stream()
                .flatMap(version -> store.waitingFor(me.person(), version.id(), LocalDate.now(clock)).stream())
                .map(one -> new ToDo(false, "charter.todo", one.names(), List.of(), Optional.empty(), "/charter/acceptance?organisation=" + one.slug()))
                .toList();
    }
}
