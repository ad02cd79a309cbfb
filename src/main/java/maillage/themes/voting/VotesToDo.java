package maillage.themes.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import org.springframework.stereotype.Component;

/** Open votes in which an organisation of the reader has not voted yet. */
@Component
class VotesToDo implements ToDos {
    private final ElectorStore electors;
    private final Clock clock;

    VotesToDo(ElectorStore electors, Clock clock) {
        this.electors = electors;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        if (me.organisations().isEmpty()) {
            return List.of();
        }
        return electors.awaited(me.organisations(), clock.instant()).stream()
                .map(
                        one ->
                                new ToDo(
                                        false,
                                        "todo.vote",
                                        one.titles(),
                                        List.of(),
                                        Optional.of(
                                                LocalDate.ofInstant(one.closesAt(), one.zone())),
                                        one.path()))
                .toList();
    }
}
