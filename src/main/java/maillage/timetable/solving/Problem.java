package maillage.timetable.solving;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Unreadable;

/** A problem that was read, of whichever family. */
interface Problem {
    /** What it is and how large, in a line. */
    LocalizedText words();

    /**
     * What a solution is worth, by rules that know nothing of the search.
     *
     * @throws maillage.timetable.shared.formats.Unreadable where it is no solution of this problem
     */
    Verdict judge(Content solution);

    /**
     * What no solution goes below, one for each total of a {@link Verdict}; empty: nobody knows.
     */
    default List<Long> least() {
        return List.of();
    }

    /** What is wrong with a solution, one sentence each; by rule where no more is known. */
    default List<LocalizedText> explain(Content solution) {
        return judge(solution).rows().stream()
                .filter(row -> row.times() > 0)
                .map(
                        row ->
                                LocalizedText.frEn(
                                        row.words().in(Language.FR) + "\u00a0: " + row.times(),
                                        row.words().in(Language.EN) + ": " + row.times()))
                .toList();
    }

    /** A problem that is understood and not solved, and why. */
    static Unreadable beyond(String french, String english) {
        return new Unreadable(
                0,
                LocalizedText.frEn(
                        "ce problème dépasse ce qui est résolu (" + french + ")",
                        "this problem is beyond what is solved (" + english + ")"));
    }

    /**
     * How it is searched.
     *
     * @param from a solution to go on from, as far as it keeps the rules
     * @throws IllegalArgumentException where it is larger than can be searched
     * @throws Unreadable where such a problem cannot be, or that is no solution of it
     */
    Solver solver(Optional<Content> from);

    /** How what is planned already is mended with the fewest moves; empty where nothing is. */
    default Optional<Solver> repairer() {
        return Optional.empty();
    }

    /**
     * What else is to be known of a solution that was found.
     *
     * @param repaired whether it mends one that was there before
     */
    default List<LocalizedText> remarks(Content solution, boolean repaired) {
        return List.of();
    }

    /** What is to be known of the problem as it was read, before it is searched. */
    default List<LocalizedText> notes() {
        return List.of();
    }

    /**
     * The file to which a solution is to go.
     *
     * @throws Unreadable where its name asks for a table, and none was read
     */
    default Path writable(Path out) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".csv")) {
            throw new Unreadable(
                    0,
                    LocalizedText.frEn(
                            "un tableau ne s’écrit que d’un programme lu dans un tableau",
                            "a table is written only of a programme that was read from one"));
        }
        return out;
    }

    /**
     * A solution as it is handed over.
     *
     * @param out the file it goes to; empty for what is printed
     */
    default byte[] delivered(String solution, Optional<Path> out, Language language) {
        return solution.getBytes(StandardCharsets.UTF_8);
    }

    /** All that is wrong with a solution, one session's place, or what is wrong by something. */
    default List<LocalizedText> explain(Content solution, Asked asked) {
        if (asked.wanted().isPresent()) {
            return explain(solution, asked.wanted().get());
        }
        return asked.by().isPresent() ? explain(solution, asked.by().get()) : explain(solution);
    }

    /**
     * What is wrong with a solution, gathered by something.
     *
     * @throws maillage.timetable.shared.formats.Unreadable where this is not known of such problems
     */
    default List<LocalizedText> explain(Content solution, Grouping by) {
        throw new Unreadable(
                0,
                LocalizedText.frEn(
                        "--by ne va qu’avec un programme", "--by goes with a programme alone"));
    }

    /**
     * Why a session is where it is, and what other places would cost it; of the wanted place alone
     * where there is one.
     *
     * @throws maillage.timetable.shared.formats.Unreadable where this is not known of such problems
     */
    default List<LocalizedText> explain(Content solution, Asked.Wanted wanted) {
        throw new Unreadable(
                0,
                LocalizedText.frEn(
                        "seule une session d’un programme s’explique",
                        "only a session of a programme can be explained"));
    }
}
