package maillage.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.platform.command.FileCommand;
import maillage.themes.recount.Counting;

/**
 * Counts made-up elections of 200 projects as anyone would, from a file: {@code bin/bench
 * counting}. Any files named as arguments are counted as well.
 */
final class CountingBench {
    private static final int PROJECTS = 200;
    private static final FileCommand COUNT = new Counting();

    private CountingBench() {}

    public static void main(String[] files) throws IOException {
        System.out.println("| ballots | rule | wall, ms | processor, ms | heap after, MB |");
        System.out.println("|---|---|---|---|---|");
        measure(election(1_000), "warm-up", "--rule", "equal-shares", "--completion", "add1u");
        for (int ballots : List.of(12_500, 25_000, 50_000, 100_000)) {
            Path file = election(ballots);
            String said = "%,d".formatted(ballots);
            measure(file, said, "--rule", "equal-shares");
            measure(file, said, "--rule", "equal-shares", "--completion", "add1u");
            measure(file, said, "--rule", "phragmen");
            measure(file, said, "--rule", "sequential-pav", "--seats", "20");
        }
        for (String file : files) {
            measure(Path.of(file), file, "--rule", "equal-shares", "--completion", "add1u");
        }
    }

    private static void measure(Path file, String said, String... rule) {
        long wall = System.nanoTime();
        long spent = cpu();
        String[] words = Arrays.copyOf(rule, rule.length + 2);
        words[rule.length] = file.toString();
        words[rule.length + 1] = "--json";
        int code =
                COUNT.run(
                        List.of(words),
                        new PrintStream(PrintStream.nullOutputStream()),
                        System.err);
        System.out.printf(
                "| %s | %s%s | %d | %d | %d |%n",
                said,
                String.join(" ", rule).replace("--rule ", ""),
                code == 0 ? "" : " (refused)",
                (System.nanoTime() - wall) / 1_000_000,
                (cpu() - spent) / 1_000_000,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    /** What this program took of all processors, in nanoseconds. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Everyone approves 5 to 19 projects, some projects much more often than others. */
    private static Path election(int ballots) throws IOException {
        var random = new Random(ballots);
        Path file = Files.createDirectories(Path.of("target/bench")).resolve(ballots + ".pb");
        try (var out = new PrintStream(Files.newOutputStream(file), false)) {
            out.println("META\nkey;value\nvote_type;approval\nbudget;" + 100L * ballots);
            out.println("PROJECTS\nproject_id;cost");
            for (int project = 0; project < PROJECTS; project++) {
                out.println("p" + project + ";" + ballots / 10 * (1 + random.nextInt(40)));
            }
            out.println("VOTES\nvoter_id;vote");
            for (int voter = 0; voter < ballots; voter++) {
                out.println(voter + ";" + vote(random));
            }
        }
        return file;
    }

    private static String vote(Random random) {
        return IntStream.generate(() -> (int) (PROJECTS * Math.pow(random.nextDouble(), 1.5)))
                .distinct()
                .limit(5 + random.nextInt(15))
                .mapToObj(project -> "p" + project)
                .collect(Collectors.joining(","));
    }
}
