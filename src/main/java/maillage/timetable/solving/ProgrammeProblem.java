package maillage.timetable.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.FrabSchedule;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.programme.FaultyProgramme;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Fact;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Judgement;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.programme.planning.LowerBound;
import maillage.timetable.shared.programme.planning.Planning;
import maillage.timetable.solving.Verdict.Row;

/**
 * A programme in our own format, or made of another.
 *
 * @param reading a solution in the problem's own format
 * @param writing the same
 */
record ProgrammeProblem(
        Programme programme,
        Function<Content, Timetable> reading,
        Function<Timetable, String> writing)
        implements Problem {
    /**
     * @throws Unreadable with every fault, a line each
     */
    static ProgrammeProblem read(Content content) {
        Programme programme = whole(() -> ProgrammeFile.read(content.json()));
        return new ProgrammeProblem(
                programme,
                solution -> ProgrammeFile.readTimetable(solution.json(), programme),
                ProgrammeFile::write);
    }

    /**
     * A published schedule, to be planned again; its solutions are schedules of the same events.
     *
     * @throws Unreadable with line and path
     */
    static ProgrammeProblem ofFrab(Content content) {
        var source = new FrabProgramme(FrabSchedule.read(content));
        Programme programme = source.programme();
        return new ProgrammeProblem(
                whole(
                        () -> {
                            ProgrammeFile.check(programme);
                            return programme;
                        }),
                solution -> source.timetable(solution, programme),
                timetable -> source.written(content, timetable));
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T whole(Reading<T> reading) {
        try {
            return reading.read();
        } catch (FaultyProgramme faulty) {
            throw new Unreadable(
                    0,
                    LocalizedText.frEn(faults(faulty, Language.FR), faults(faulty, Language.EN)));
        }
    }

    static String faults(FaultyProgramme faulty, Language language) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        return String.join(
                "\n",
                faulty.faults().stream()
                        .map(
                                fault ->
                                        (fault.path().isEmpty() ? "" : fault.path() + colon)
                                                + fault.reason().in(language))
                        .toList());
    }

    @Override
    public LocalizedText words() {
        return new Sizes("Programme", "Programme")
                .and("sessions", "sessions", programme.sessions().size())
                .and("salles", "rooms", programme.rooms().size())
                .and("jours", "days", programme.edition().days().size())
                .and("personnes", "people", programme.people().size())
                .words();
    }

    private Timetable timetable(Content solution) {
        return whole(() -> reading.apply(solution));
    }

    private Judgement judgement(Content solution) {
        return new Judge(programme).of(timetable(solution));
    }

    @Override
    public Verdict judge(Content solution) {
        Judgement judgement = judgement(solution);
        Score score = judgement.score();
        Map<Rule, Score> byRule = judgement.byRule();
        var rows = new ArrayList<Row>();
        for (Rule rule : Rule.values()) {
            Score own = byRule.getOrDefault(rule, Score.NOTHING);
            long times =
                    judgement.facts().stream()
                            .filter(fact -> fact.rule() == rule)
                            .mapToLong(Fact::count)
                            .sum();
            rows.add(
                    new Row(
                            rule.sentence(),
                            times,
                            Math.max(own.forbidden(), Math.max(own.strong(), own.weak()))));
        }
        return new Verdict(
                List.of(
                        total("interdit", "forbidden", score.forbidden()),
                        total("fort", "strong", score.strong()),
                        total("faible", "weak", score.weak())),
                rows);
    }

    @Override
    public List<Long> least() {
        Score least = new LowerBound(programme).score();
        return List.of(least.forbidden(), least.strong(), least.weak());
    }

    private static Row total(String french, String english, long cost) {
        return new Row(LocalizedText.frEn(french, english), cost, cost);
    }

    @Override
    public List<LocalizedText> explain(Content solution) {
        return judgement(solution).facts().stream().map(Fact::words).toList();
    }

    @Override
    public Solver solver(Optional<Content> from) {
        return new ProgrammeSolver(new Planning(programme), from.map(this::timetable), writing);
    }

    @Override
    public Optional<Solver> repairer() {
        return programme.existing().places().isEmpty()
                ? Optional.empty()
                : Optional.of(new RepairSolver(programme, writing));
    }

    @Override
    public List<LocalizedText> remarks(Content solution, boolean repaired) {
        return new ProgrammeWords(programme, timetable(solution)).remarks(repaired);
    }

    @Override
    public List<LocalizedText> explain(Content solution, Grouping by) {
        return new GatheredWords(programme, judgement(solution), by).sentences();
    }

    @Override
    public List<LocalizedText> explain(Content solution, Asked.Wanted wanted) {
        return new ProgrammeWords(programme, timetable(solution)).explain(wanted);
    }
}
