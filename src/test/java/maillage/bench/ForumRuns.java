package maillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;

/** Our own programmes, invented: a forum of 170 sessions and one of 1,000, all rules on. */
final class ForumRuns {
    private ForumRuns() {}

    /** A table of what each time limit gives, seed by seed: forbidden, strong, weak. */
    static String table(int seeds) throws IOException, InterruptedException {
        var report =
                new StringBuilder(
                        """

                        ## Programmes of ours, invented

                        Forbidden / strong / weak, as in docs/formats/programme.md; nothing forbidden may be left.

                        | programme | seconds |\
                        """);
        for (int seed = 1; seed <= seeds; seed++) {
            report.append(" seed ").append(seed).append(" |");
        }
        report.append(" median | load |\n|---|").append("---|".repeat(seeds + 3)).append('\n');
        for (String seconds : List.of("5", "10", "30", "60")) {
            report.append(row("170 sessions", Size.FORUM, seconds, seeds));
        }
        report.append(row("1,000 sessions", Size.GROWTH, "60", seeds));
        return report.toString();
    }

    private static String row(String name, Size size, String seconds, int seeds)
            throws IOException, InterruptedException {
        Programme programme = InventedForum.of(size, 1);
        Path file = Files.createTempFile("forum", ".json");
        Files.writeString(file, ProgrammeFile.write(programme));
        Path solution = Files.createTempFile("forum", ".solution");
        var scores = new ArrayList<Score>();
        double load = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            int code = Runs.solve(file, seconds, seed, solution);
            if (code != 0 && code != Runs.FORBIDDEN_LEFT) {
                throw new IllegalStateException("not solved: " + name);
            }
            load = Math.max(load, Runs.load());
            scores.add(
                    new Judge(programme)
                            .of(ProgrammeFile.readTimetable(Files.readString(solution), programme))
                            .score());
            System.out.println(name + " " + seconds + " s " + shown(scores.getLast()));
        }
        Files.delete(file);
        Files.delete(solution);
        var row = new StringBuilder("| " + name + " | " + seconds + " |");
        scores.forEach(score -> row.append(' ').append(shown(score)).append(" |"));
        Score median = scores.stream().sorted().toList().get((seeds - 1) / 2);
        return row + String.format(Locale.ROOT, " %s | %.1f |%n", shown(median), load);
    }

    private static String shown(Score score) {
        return score.forbidden() + " / " + score.strong() + " / " + score.weak();
    }
}
