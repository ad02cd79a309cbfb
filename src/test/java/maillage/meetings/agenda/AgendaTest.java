package maillage.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant TWO = Instant.parse("2026-05-12T12:00:00Z");
    private static final Agenda.Item FIRST = item(1, 10);
    private static final Agenda.Item SECOND = item(2, 60);
    private static final Agenda AGENDA =
            new Agenda(TWO, TWO.plusSeconds(7200), List.of(FIRST, SECOND));

    @Test
    void eachItemStartsWhenTheOnesBeforeItEnd() {
        assertThat(AGENDA.timed())
                .extracting(Agenda.Timed::starts)
                .containsExactly(TWO, TWO.plusSeconds(600));
        assertThat(AGENDA.left()).isEqualTo(50);
    }

    @Test
    void movingAtTheEndChangesNothing() {
        assertThat(AGENDA.moved(SECOND.id(), 1)).containsExactly(FIRST.id(), SECOND.id());
        assertThat(AGENDA.moved(SECOND.id(), -1)).containsExactly(SECOND.id(), FIRST.id());
    }

    private static Agenda.Item item(int number, int minutes) {
        return new Agenda.Item(
                new UUID(0, number), "Point " + number, minutes, "", Optional.empty());
    }
}
