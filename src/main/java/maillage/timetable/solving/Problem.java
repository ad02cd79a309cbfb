package maillage.timetable.solving;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;

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

    /**
     * How it is searched; empty where it can only be judged.
     *
     * @throws IllegalArgumentException where it is larger than can be searched
     */
    Optional<Solver> solver();
}
