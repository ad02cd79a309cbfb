package maillage.themes.answering;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import maillage.platform.ToDo;
import maillage.platform.ToDos;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;

/**
 * Tells authors what waits for their answer while it can be given; of the team's proposals, whoever
 * leads their consultation.
 */
@Component
class Answering implements ToDos {
    private final AnsweringStore store;
    private final Consultations consultations;
    private final Clock clock;

    Answering(AnsweringStore store, Consultations consultations, Clock clock) {
        this.store = store;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public List<ToDo> of(Me me) {
        if (me.organisations().isEmpty() && !me.isStaff()) {
            return List.of();
        }
        List<Waiting> all = store.waiting(me, clock.instant());
        Set<UUID> led = all.stream().allMatch(Waiting::own) ? Set.of() : led(me);
        return all.stream()
                .filter(one -> one.own() || led.contains(one.consultation()))
                .map(Waiting::toDo)
                .toList();
    }

    private Set<UUID> led(Me me) {
        return consultations.seenBy(Optional.of(me)).stream()
                .filter(Seen::leads)
                .map(seen -> seen.consultation().id().value())
                .collect(Collectors.toSet());
    }
}
