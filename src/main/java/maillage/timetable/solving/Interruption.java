package maillage.timetable.solving;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whoever stops the program from outside gets what was found until then, and then the end. */
final class Interruption implements AutoCloseable {
    private static final int SECONDS_TO_WRITE = 20;

    private final CountDownLatch written = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return asked;
    }

    private void await() {
        asked = true;
        try {
            boolean inTime = written.await(SECONDS_TO_WRITE, TimeUnit.SECONDS);
            if (!inTime) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        written.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It runs already, and has what it waited for.
        }
    }
}
