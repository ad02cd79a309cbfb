package libraries;

/**
 * Stops a run after so many seconds of processor time, where others use the machine too: the
 * property {@code processor}, 0 for no such end.
 */
final class Processor {
    private static final int MOST = Integer.getInteger("processor", 0);
    private static final int LOOK_MILLIS = 200;

    private Processor() {}

    static double seconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Calls once, when the time is used up. */
    static void atEnd(Runnable stop) {
        double end = seconds() + MOST;
        if (MOST > 0) {
            Thread.ofPlatform().daemon().start(() -> watch(end, stop));
        }
    }

    private static void watch(double end, Runnable stop) {
        try {
            while (seconds() < end) {
                Thread.sleep(LOOK_MILLIS);
            }
            stop.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
