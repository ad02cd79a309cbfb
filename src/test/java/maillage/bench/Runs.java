package maillage.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** The command that a user types, run as they would, and the load of the machine after it. */
final class Runs {
    /** The exit code of a run whose solution still breaks something. */
    static final int FORBIDDEN_LEFT = 3;

    private Runs() {}

    /** Its exit code. */
    static int solve(Path file, String seconds, int seed, Path solution)
            throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "bin/maillage",
                        "timetable",
                        "solve",
                        file.toString(),
                        "--seconds",
                        seconds,
                        "--seed",
                        String.valueOf(seed),
                        "--out",
                        solution.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Of the last minute. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
