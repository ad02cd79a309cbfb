package maillage.themes.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BrieflyTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final Briefly<String, Integer> briefly =
            new Briefly<>(Duration.ofSeconds(1), nanos::get);

    @Test
    void oneMakesItForAllWhoAskWithinASecond() {
        assertThat(briefly.get("room", made::incrementAndGet)).isEqualTo(1);
        nanos.addAndGet(999_999_999);
        assertThat(briefly.get("room", made::incrementAndGet)).isEqualTo(1);
        assertThat(briefly.get("another", made::incrementAndGet)).isEqualTo(2);
        nanos.addAndGet(1);
        assertThat(briefly.get("room", made::incrementAndGet)).isEqualTo(3);
    }
}
