package maillage.timetable.solving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.judging.TalksJudge;
import maillage.timetable.shared.programme.FaultyProgramme;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.planning.Planning;
import maillage.timetable.shared.programme.planning.TalksProgramme;

record TalksProblem(Talks problem) implements Problem {
    @Override
    public LocalizedText words() {
        long placed = problem.talks().stream().filter(talk -> talk.now().isPresent()).count();
        return new Sizes("Exposés", "Talks")
                .and("exposés", "talks", problem.talks().size())
                .and("ont déjà une place", "have a place already", placed)
                .words();
    }

    @Override
    public Verdict judge(Content solution) {
        return Verdict.of(TalksJudge.judge(problem, TalkPlaces.read(solution, problem)));
    }

    @Override
    public Solver solver(Optional<Content> from) {
        if (from.isPresent()) {
            throw new Unreadable(
                    0,
                    LocalizedText.frEn(
                            "--from ne va pas avec des exposés\u00a0: leurs places sont dans le fichier",
                            "--from does not go with talks: their places are in the file"));
        }
        return repairer()
                .orElseGet(
                        () ->
                                new ProgrammeSolver(
                                        new Planning(programme()),
                                        Optional.empty(),
                                        this::written));
    }

    @Override
    public Optional<Solver> repairer() {
        return problem.talks().stream().anyMatch(talk -> talk.now().isPresent())
                ? Optional.of(new RepairSolver(programme(), this::written))
                : Optional.empty();
    }

    @Override
    public List<LocalizedText> remarks(Content solution, boolean repaired) {
        List<LocalizedText> remarks =
                new ArrayList<>(words(solution).remarks(repairer().isPresent()));
        int lost = new TalksProgramme(problem).lost();
        if (lost > 0) {
            remarks.add(
                    LocalizedText.frEn(
                            "exposés dont la place n’existe plus, en plus\u00a0: " + lost,
                            "talks whose place is no more, besides: " + lost));
        }
        return remarks;
    }

    @Override
    public List<LocalizedText> explain(Content solution, Asked.Wanted wanted) {
        return words(solution).explain(wanted);
    }

    private ProgrammeWords words(Content solution) {
        return new ProgrammeWords(
                programme(),
                new TalksProgramme(problem).timetable(TalkPlaces.read(solution, problem)));
    }

    private String written(Timetable timetable) {
        return new TalksProgramme(problem).places(timetable).written(problem);
    }

    private Programme programme() {
        Programme programme = new TalksProgramme(problem).programme();
        try {
            ProgrammeFile.check(programme);
            return programme;
        } catch (FaultyProgramme unfit) {
            throw Problem.beyond(
                    ProgrammeProblem.faults(unfit, Language.FR),
                    ProgrammeProblem.faults(unfit, Language.EN));
        }
    }
}
