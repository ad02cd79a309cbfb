package maillage.groups.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** Tells the team how many applications wait, and since when. */
@Component
class ApplicationsToDo implements ToDos {
    private final Queue queue;
    private final Clock clock;

    ApplicationsToDo(Queue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        if (!me.isStaff()) {
            return List.of();
        }
        List<Application> waiting =
                queue.waiting(me).stream()
                        .filter(one -> one.state() == ApplicationState.SUBMITTED)
                        .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> since =
                waiting.getFirst()
                        .submittedAt()
                        .map(at -> LocalDate.ofInstant(at, clock.getZone()));
        return List.of(
                new ToDo(
                        true,
                        "todo.applications",
                        new LocalizedText(Map.of()),
                        List.of(waiting.size()),
                        since,
                        "/staff/applications"));
    }
}
