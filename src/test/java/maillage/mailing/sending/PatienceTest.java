package maillage.mailing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void aLetterIsTriedAgainLaterAndLaterForAboutADayAndAHalfThenGivenUp() {
        assertThat(IntStream.rangeClosed(1, 6).mapToObj(Patience::after).map(Optional::orElseThrow))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(6),
                        Duration.ofDays(1));
        assertThat(Patience.after(7)).isEmpty();
    }
}
