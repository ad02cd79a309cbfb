package maillage.timetable.solving;

import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.grid.EnrolmentOnGrid;
import maillage.timetable.shared.grid.GridWalk;
import maillage.timetable.shared.judging.PostEnrolmentJudge;

record EnrolmentProblem(PostEnrolment problem) implements Problem {
    @Override
    public LocalizedText words() {
        return new Sizes("Cours choisis par les étudiants", "Post-enrolment course timetabling")
                .and("événements", "events", problem.events())
                .and("salles", "rooms", problem.rooms())
                .and("étudiants", "students", problem.students())
                .words();
    }

    @Override
    public Verdict judge(Content solution) {
        return Verdict.of(PostEnrolmentJudge.judge(problem, EventPlaces.read(solution, problem)));
    }

    @Override
    public List<Long> least() {
        return List.of(0L, 0L, 0L);
    }

    @Override
    public Solver solver(Optional<Content> from) {
        var compiled = new EnrolmentOnGrid(problem);
        Optional<int[]> known =
                from.map(content -> compiled.places(EventPlaces.read(content, problem)));
        return new LandscapeSolver(
                () -> {
                    var walk = new GridWalk(compiled.grid());
                    known.ifPresent(walk::adopt);
                    return walk;
                },
                LandscapeSolver.cooling(EnrolmentOnGrid.COOLING, from),
                places -> compiled.solution(places).written());
    }
}
