package maillage.timetable.solving;

import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.judging.TalksJudge;

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
        return Optional.empty();
    }
}
