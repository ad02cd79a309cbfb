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
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.judging.ConferenceJudge;
import maillage.timetable.shared.judging.CurriculaJudge;
import maillage.timetable.shared.judging.Judgement;
import maillage.timetable.shared.judging.PostEnrolmentJudge;
import maillage.timetable.shared.judging.TalksJudge;

/**
 * Solves every public instance of a folder with several seeds, each by the command that a user
 * types, and judges what it wrote by the independent judges. {@code bin/bench timetable FOLDER
 * [SECONDS [SEEDS]]} writes {@code bench/timetable.md}; the folder may be named by {@code
 * MAILLAGE_BENCH_DATA} instead, with {@code -} in its place.
 */
final class TimetableBench {
    private enum Family {
        POST_ENROLMENT("Post-enrolment courses (ITC-2007, track 2)"),
        CURRICULA("Curriculum-based courses (ITC-2007, track 3)"),
        CONFERENCE("Conferences (CoSPLib)"),
        TALKS("Talks planned anew (slotmachine)");

        private final String title;

        Family(String title) {
            this.title = title;
        }

        static Optional<Family> of(Path file) {
            String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
            if (name.endsWith(".tim")) {
                return Optional.of(POST_ENROLMENT);
            }
            if (name.endsWith(".ctt")) {
                return Optional.of(CURRICULA);
            }
            if (!name.endsWith(".json")) {
                return Optional.empty();
            }
            Set<String> members = Content.of(file).members();
            return members.contains("submissions")
                    ? Optional.of(CONFERENCE)
                    : members.contains("talks") ? Optional.of(TALKS) : Optional.empty();
        }

        Judgement judge(Path problem, Path solution) {
            Content content = Content.of(problem);
            Content made = Content.of(solution);
            return switch (this) {
                case POST_ENROLMENT -> {
                    var read = PostEnrolment.read(content);
                    yield PostEnrolmentJudge.judge(read, EventPlaces.read(made, read));
                }
                case CURRICULA -> {
                    var read = Curricula.read(content);
                    yield CurriculaJudge.judge(read, LecturePlaces.read(made, read));
                }
                case CONFERENCE -> {
                    var read = Conference.read(content);
                    yield ConferenceJudge.judge(read, ConferencePlan.read(made, read));
                }
                case TALKS -> {
                    var read = Talks.read(content);
                    yield TalksJudge.judge(read, TalkPlaces.read(made, read));
                }
            };
        }
    }

    /** One instance with its results, seed by seed. */
    private record Row(String instance, List<Judgement> judgements, double load) {
        Judgement median() {
            return judgements.stream().sorted().toList().get((judgements.size() - 1) / 2);
        }

        boolean isUsable() {
            return judgements.stream().allMatch(one -> one.violated() == 0);
        }

        boolean isWhole() {
            return isUsable() && judgements.stream().allMatch(one -> one.omitted() == 0);
        }
    }

    private final String seconds;
    private final int seeds;
    private final Map<Family, List<Row>> rows = new EnumMap<>(Family.class);

    private TimetableBench(String seconds, int seeds) {
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
        var bench =
                new TimetableBench(
                        arguments.length > 1 ? arguments[1] : "60",
                        arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5);
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Optional<Family> family = Family.of(file);
            if (family.isPresent()) {
                bench.measure(family.get(), file);
            }
        }
        Files.writeString(
                Path.of("bench/timetable.md"), bench.report() + ForumRuns.table(bench.seeds));
    }

    private void measure(Family family, Path file) throws IOException, InterruptedException {
        var judgements = new ArrayList<Judgement>();
        double load = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Path solution = Files.createTempFile("timetable", ".solution");
            int code = Runs.solve(file, seconds, seed, solution);
            load = Math.max(load, Runs.load());
            if (code != 0) {
                System.err.println("not solved: " + file.getFileName());
                return;
            }
            judgements.add(family.judge(file, solution));
            Files.delete(solution);
            System.out.println(file.getFileName() + " " + seed + " " + shown(judgements.getLast()));
        }
        rows.computeIfAbsent(family, any -> new ArrayList<>())
                .add(new Row(file.getFileName().toString(), judgements, load));
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
                        this repository; programmes of ours are invented. It writes this file.

                        Last run: %s, %s, %d cores; %s seconds each, seeds 1 to %d. The load is the highest average of a minute seen after a run: above the
                        number of cores, others were at work.
                        """,
                        LocalDate.now(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        seconds,
                        seeds));
        rows.forEach((family, own) -> table(family, own, report));
        return report.toString();
    }

    private void table(Family family, List<Row> own, StringBuilder report) {
        report.append("\n## ").append(family.title).append("\n\n| instance |");
        IntStream.rangeClosed(1, seeds).forEach(seed -> report.append(" seed " + seed + " |"));
        report.append(" median | load |\n|---|").append("---|".repeat(seeds + 2)).append('\n');
        for (Row row : own) {
            report.append("| ").append(row.instance()).append(" |");
            row.judgements().forEach(one -> report.append(' ').append(shown(one)).append(" |"));
            report.append(
                    String.format(Locale.ROOT, " %s | %.1f |%n", shown(row.median()), row.load()));
        }
        report.append(
                String.format(
                        Locale.ROOT,
                        "%n%d instances; without violation with every seed: %d; nothing left out either:"
                                + " %d; sum of the medians' costs: %,d.%n",
                        own.size(),
                        own.stream().filter(Row::isUsable).count(),
                        own.stream().filter(Row::isWhole).count(),
                        own.stream().mapToLong(row -> row.median().cost()).sum()));
    }
}
