package maillage.timetable.solving;

import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.judging.TalksJudge;
import maillage.timetable.shared.programme.planning.Planning;

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
    public Optional<Solver> solver() {
        var compiled = new TalksProgramme(problem);
        return Optional.of(
                new ProgrammeSolver(
                        new Planning(compiled.programme()),
                        timetable -> compiled.places(timetable).written(problem)));
    }
}
