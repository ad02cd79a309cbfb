package maillage.timetable.solving;

import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.grid.CurriculaOnGrid;
import maillage.timetable.shared.grid.GridWalk;
import maillage.timetable.shared.judging.CurriculaBound;
import maillage.timetable.shared.judging.CurriculaJudge;

record CurriculaProblem(Curricula problem) implements Problem {
    @Override
    public LocalizedText words() {
        return new Sizes("Cours d’après les cursus", "Curriculum-based course timetabling")
                .and("cours", "courses", problem.courses().size())
                .and("salles", "rooms", problem.rooms().size())
                .and("cursus", "curricula", problem.curricula().size())
                .words();
    }

    @Override
    public Verdict judge(Content solution) {
        return Verdict.of(CurriculaJudge.judge(problem, LecturePlaces.read(solution, problem)));
    }

    @Override
    public List<Long> least() {
        return List.of(0L, new CurriculaBound(problem).cost());
    }

    @Override
    public Solver solver(Optional<Content> from) {
        var compiled = new CurriculaOnGrid(problem);
        long least = new CurriculaBound(problem).cost();
        Optional<int[]> known =
                from.map(content -> compiled.places(LecturePlaces.read(content, problem)));
        return new LandscapeSolver(
                () -> {
                    var walk = new GridWalk(compiled.grid(), least);
                    known.ifPresent(walk::adopt);
                    return walk;
                },
                LandscapeSolver.cooling(CurriculaOnGrid.COOLING, from),
                places -> compiled.solution(places).written(problem));
    }
}
