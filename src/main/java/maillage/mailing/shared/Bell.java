package maillage.mailing.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Rung when there may be letters to send, so that they leave within a second of the commit. Rings
 * before anyone listens are kept, as one.
 */
@Component
public class Bell {
    private final Semaphore rings = new Semaphore(0);

    public void ring() {
        rings.release();
    }

    /** Returns at the next ring, or when the time is over. */
    public void await(Duration longest) throws InterruptedException {
        if (rings.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            rings.drainPermits();
        }
    }
}
