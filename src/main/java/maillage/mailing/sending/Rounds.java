package maillage.mailing.sending;

import java.time.Duration;
import maillage.mailing.shared.Bell;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * One thread a node that sends what is due: when the bell rings, and every half minute for what
 * others posted or what was postponed.
 */
@Component
class Rounds implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Sending sending;
    private final Bell bell;
    private volatile boolean running;
    private @Nullable Thread thread;

    Rounds(Sending sending, Bell bell) {
        this.sending = sending;
        this.bell = bell;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("mail").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                sending.sendAll();
                bell.await(PAUSE);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException trouble) {
                LOG.warn("a round of mail ended early; the next one goes on", trouble);
                pause();
            }
        }
    }

    private void pause() {
        try {
            bell.await(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for the letter in hand, so that it is not sent twice; a server that hangs is left after
     * a quarter of a minute.
     */
    @Override
    public synchronized void stop() {
        running = false;
        bell.ring();
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(15));
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
