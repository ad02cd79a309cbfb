package maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.judging.Judgement;

/**
 * Solves every public instance of a folder with several seeds, each by the command that a user
 * types, and judges what it wrote by the independent judges. {@code bin/bench timetable FOLDER}
 * writes {@code bench/timetable.md}; the folder may be named by {@code MAILLAGE_BENCH_DATA}
 * instead, with {@code -} in its place. {@code bin/bench timetable FOLDER SECONDS [SEEDS]} takes as
 * long for each and writes {@code bench/timetable-SECONDS.md}, of public instances alone.
 */
final class TimetableBench {
    private static final int SEEDS = 5;

    /** One instance with its results, seed by seed; fewer where it was not always solved. */
    private record Row(
            String instance,
            List<Judgement> judgements,
            boolean solved,
            double load,
            String speed) {
        Judgement median() {
            return judgements.stream().sorted().toList().get((judgements.size() - 1) / 2);
        }

        boolean isUsable() {
            return solved && judgements.stream().allMatch(one -> one.violated() == 0);
        }

        boolean isWhole() {
            return isUsable() && judgements.stream().allMatch(one -> one.omitted() == 0);
        }
    }

    private final Optional<String> seconds;
    private final int seeds;
    private final Map<Family, List<Row>> rows = new EnumMap<>(Family.class);

    private TimetableBench(Optional<String> seconds, int seeds) {
        this.seconds = seconds;
        this.seeds = seeds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String folder =
                arguments.length > 0 && !arguments[0].equals("-")
                        ? arguments[0]
                        : System.getenv().getOrDefault("MAILLAGE_BENCH_DATA", "");
        if (folder.isEmpty()) {
            System.err.println("bin/bench timetable FOLDER [SECONDS [SEEDS]]");
            System.exit(2);
        }
        Optional<String> seconds =
                arguments.length > 1 ? Optional.of(arguments[1]) : Optional.empty();
        var bench =
                new TimetableBench(
                        seconds, arguments.length > 2 ? Integer.parseInt(arguments[2]) : SEEDS);
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        Path report = Path.of("bench/timetable" + seconds.map(one -> "-" + one).orElse("") + ".md");
        for (Path file : files) {
            Optional<Family> family = Family.of(file);
            if (family.isPresent()) {
                bench.measure(family.get(), file);
                Files.writeString(report, bench.report());
            }
        }
        if (seconds.isEmpty()) {
            Files.writeString(
                    report, bench.report() + ForumRuns.table(bench.seeds) + EngineRuns.ours());
        }
        System.exit(
                bench.rows.values().stream().flatMap(List::stream).allMatch(Row::solved) ? 0 : 1);
    }

    private void measure(Family family, Path file) throws IOException, InterruptedException {
        var judgements = new ArrayList<Judgement>();
        double load = 0;
        boolean solved = true;
        for (int seed = 1; seed <= seeds; seed++) {
            Path solution = Files.createTempFile("timetable", ".solution");
            int code = Runs.solve(file, seconds.orElse(family.seconds), seed, solution);
            load = Math.max(load, Runs.load());
            if (code != 0 && code != Runs.FORBIDDEN_LEFT) {
                System.err.println("not solved: " + file.getFileName());
                solved = false;
                continue;
            }
            judgements.add(family.judge(file, solution));
            Files.delete(solution);
            System.out.println(file.getFileName() + " " + seed + " " + shown(judgements.getLast()));
        }
        rows.computeIfAbsent(family, any -> new ArrayList<>())
                .add(
                        new Row(
                                file.getFileName().toString(),
                                judgements,
                                solved,
                                load,
                                EngineRuns.speed(family, Content.of(file))));
    }

    /** What is forbidden and what is left out only where there is some. */
    private static String shown(Judgement one) {
        return (one.violated() > 0 ? one.violated() + " violations, " : "")
                + (one.omitted() > 0 ? one.omitted() + " left out, " : "")
                + one.cost();
    }

    private String report() {
        var report = new StringBuilder();
        report.append(
                String.format(
                        Locale.ROOT,
                        """
                        # Timetables

                        Every instance is solved by `bin/maillage timetable solve` with its default settings, and what it wrote is judged by judges that share no
                        code with the search. Run: `bin/bench timetable FOLDER [SECONDS [SEEDS]]`, the folder holding public instances, which are not part of
                        this repository; programmes of ours are invented. It writes this file. What the figures mean and what others reached:
                        [for researchers](../docs/timetable-research.md).

                        Last run: %s, %s, %d cores; seeds 1 to %d. The load is the highest average of a minute seen after a run: above the number of cores, others
                        were at work. Speed: proposals a second of processor, one worker, ten seconds, start of the virtual machine's compiler included.
                        """,
                        LocalDate.now(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        seeds));
        rows.forEach((family, own) -> table(family, own, report));
        return report.toString();
    }

    private void table(Family family, List<Row> own, StringBuilder report) {
        report.append("\n## ").append(family.title).append(", ");
        report.append(seconds.orElse(family.seconds)).append(" seconds\n\n| instance |");
        IntStream.rangeClosed(1, seeds).forEach(seed -> report.append(" seed " + seed + " |"));
        report.append(" median | load | speed |\n|---|")
                .append("---|".repeat(seeds + 3))
                .append('\n');
        for (Row row : own) {
            report.append("| ").append(row.instance()).append(" |");
            row.judgements().forEach(one -> report.append(' ').append(shown(one)).append(" |"));
            report.append(" not solved |".repeat(seeds - row.judgements().size()));
            report.append(
                    String.format(
                            Locale.ROOT,
                            " %s | %.1f | %s |%n",
                            row.judgements().isEmpty() ? "" : shown(row.median()),
                            row.load(),
                            row.speed()));
        }
        report.append(
                String.format(
                        Locale.ROOT,
                        "%n%d instances; without violation with every seed: %d; nothing left out either:"
                                + " %d; sum of the medians' costs: %,d.%n",
                        own.size(),
                        own.stream().filter(Row::isUsable).count(),
                        own.stream().filter(Row::isWhole).count(),
                        own.stream()
                                .filter(row -> !row.judgements().isEmpty())
                                .mapToLong(row -> row.median().cost())
                                .sum()));
    }
}
