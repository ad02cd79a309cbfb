package maillage.timetable.solving;

import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.conference.ConferenceModel;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.judging.ConferenceJudge;

record ConferenceProblem(Conference conference) implements Problem {
    @Override
    public LocalizedText words() {
        return new Sizes("Conférence", "Conference")
                .and("communications", "submissions", conference.submissions().size())
                .and("parcours", "tracks", conference.tracks().size())
                .and("sessions", "sessions", conference.sessions().size())
                .and("salles", "rooms", conference.rooms().size())
                .words();
    }

    @Override
    public Verdict judge(Content solution) {
        return Verdict.of(
                ConferenceJudge.judge(conference, ConferencePlan.read(solution, conference)));
    }

    @Override
    public List<Long> least() {
        return List.of(0L, new ConferenceModel(conference).bound());
    }

    @Override
    public Solver solver(Optional<Content> from) {
        var compiled = new ConferenceModel(conference);
        Optional<ConferencePlan> known =
                from.map(content -> ConferencePlan.read(content, conference));
        return new LandscapeSolver(
                () -> known.map(compiled::landscape).orElseGet(compiled::landscape),
                LandscapeSolver.cooling(compiled.cooling(), from),
                places -> compiled.plan(places).written(conference));
    }
}
