package maillage.themes.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import maillage.themes.Consultations;
import org.springframework.stereotype.Component;

/** Open votes in which an organisation of the reader has not voted yet. */
@Component
class VotesToDo implements ToDos {
    private final ElectorStore electors;
    private final Consultations consultations;
    private final Clock clock;

    VotesToDo(ElectorStore electors, Consultations consultations, Clock clock) {
        this.electors = electors;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        if (me.organisations().isEmpty()) {
            return List.of();
        }
        List<ElectorStore.Awaited> awaited = electors.awaited(me.organisations(), clock.instant());
        if (awaited.isEmpty()) {
            return List.of();
        }
        Set<String> seen =
                consultations.seenBy(Optional.of(me)).stream()
                        .map(one -> one.consultation().slug().toString())
                        .collect(Collectors.toSet());
        return awaited.stream()
                .filter(one -> seen.contains(one.consultation()))
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
