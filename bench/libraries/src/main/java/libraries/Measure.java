package libraries;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code Measure cpsat|timefold INSTANCE SEED SECONDS [FOLDER]}: one run, one line: instance,
 * library, seed, score, bound, seconds, processor seconds, load average; the solution goes to
 * FOLDER.
 */
public final class Measure {
    private Measure() {}

    public static void main(String[] args) throws IOException {
        boolean cpsat = args[0].equals("cpsat");
        Path file = Path.of(args[1]);
        int seed = Integer.parseInt(args[2]);
        double seconds = Double.parseDouble(args[3]);
        if (cpsat) {
            CpSat.load();
        }
        String name = file.getFileName().toString().replaceAll("\\.(tim|ctt|json)(\\.gz)?$", "");
        double before = Processor.seconds();
        long begin = System.nanoTime();
        Answer answer = solve(cpsat, file, seed, seconds);
        double taken = (System.nanoTime() - begin) / 1e9;
        double processor = Processor.seconds() - before;
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(
                "%s | %s | %d | %s | %s | %.0f | %.0f | %.1f%n",
                name, args[0], seed, answer.score(), answer.bound(), taken, processor, load);
        if (args.length > 4) {
            Files.createDirectories(Path.of(args[4]));
            Files.writeString(
                    Path.of(args[4], name + "." + args[0] + "." + seed + ".sol"),
                    answer.solution());
        }
    }

    private static Answer solve(boolean cpsat, Path file, int seed, double seconds)
            throws IOException {
        String name = file.getFileName().toString();
        if (name.contains(".tim")) {
            Post problem = Post.read(file);
            var clock = new Clock(seconds);
            return cpsat
                    ? PostCpSat.solve(problem, seed, clock)
                    : PostTimefold.solve(problem, seed, clock);
        }
        if (name.contains(".ctt")) {
            Curricula problem = Curricula.read(file);
            var clock = new Clock(seconds);
            return cpsat
                    ? CurriculaCpSat.solve(problem, seed, clock)
                    : CurriculaTimefold.solve(problem, seed, clock);
        }
        if (libraries.Files.text(file).contains("\"venue_times\"")) {
            Talks problem = Talks.read(file);
            var clock = new Clock(seconds);
            return cpsat
                    ? TalksCpSat.solve(problem, seed, clock)
                    : TalksTimefold.solve(problem, seed, clock);
        }
        Conference problem = Conference.read(file);
        var clock = new Clock(seconds);
        if (Boolean.getBoolean("pieces")) {
            return ConferencePieces.solve(problem, seed, clock);
        }
        return cpsat
                ? ConferenceCpSat.solve(problem, seed, clock)
                : ConferenceTimefold.solve(problem, seed, clock);
    }
}
