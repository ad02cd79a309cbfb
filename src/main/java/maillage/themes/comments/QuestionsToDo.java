package maillage.themes.comments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import maillage.themes.shared.Answering;
import org.springframework.stereotype.Component;

/** Tells authors that a question waits for their answer, while it can be given. */
@Component
class QuestionsToDo implements ToDos {
    private final QuestionStore store;
    private final Answering answering;
    private final Clock clock;

    QuestionsToDo(QuestionStore store, Answering answering, Clock clock) {
        this.store = store;
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        return answering
                .of(me)
                .map(own -> store.waiting(own, me.person(), clock.instant()))
                .orElse(List.of())
                .stream()
                .map(QuestionsToDo::toDo)
                .toList();
    }

    private static ToDo toDo(QuestionStore.Waiting one) {
        return new ToDo(
                false,
                "proposal.todo.questions",
                one.title(),
                List.of(one.open()),
                Optional.of(LocalDate.ofInstant(one.until().minusMillis(1), one.zone())),
                one.path());
    }
}
