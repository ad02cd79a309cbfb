package maillage.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.judging.ConferenceJudge;
import maillage.timetable.shared.judging.CurriculaJudge;
import maillage.timetable.shared.judging.Judgement;
import maillage.timetable.shared.judging.PostEnrolmentJudge;
import maillage.timetable.shared.judging.TalksJudge;

/** The families of public problems, by the name of a file or what it holds. */
enum Family {
    POST_ENROLMENT("Post-enrolment courses (ITC-2007, track 2)", "60"),
    CURRICULA("Curriculum-based courses (ITC-2007, track 3)", "60"),
    CONFERENCE("Conferences (CoSPLib)", "10"),
    TALKS("Talks planned anew (slotmachine)", "30");

    final String title;

    /** How long a run takes unless said. */
    final String seconds;

    Family(String title, String seconds) {
        this.title = title;
        this.seconds = seconds;
    }

    static Optional<Family> of(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.gz$", "");
        if (name.endsWith(".tim")) {
            return Optional.of(POST_ENROLMENT);
        }
        if (name.endsWith(".ctt")) {
            return Optional.of(CURRICULA);
        }
        if (!name.endsWith(".json")) {
            return Optional.empty();
        }
        Set<String> members;
        try {
            members = Content.of(file).members();
        } catch (Unreadable wrong) {
            System.err.println("left aside: " + name + ": " + wrong.getMessage());
            return Optional.empty();
        }
        return members.contains("submissions")
                ? Optional.of(CONFERENCE)
                : members.contains("talks") ? Optional.of(TALKS) : Optional.empty();
    }

    Judgement judge(Path problem, Path solution) {
        Content content = Content.of(problem);
        Content made = Content.of(solution);
        return switch (this) {
            case POST_ENROLMENT -> {
                var read = PostEnrolment.read(content);
                yield PostEnrolmentJudge.judge(read, EventPlaces.read(made, read));
            }
            case CURRICULA -> {
                var read = Curricula.read(content);
                yield CurriculaJudge.judge(read, LecturePlaces.read(made, read));
            }
            case CONFERENCE -> {
                var read = Conference.read(content);
                yield ConferenceJudge.judge(read, ConferencePlan.read(made, read));
            }
            case TALKS -> {
                var read = Talks.read(content);
                yield TalksJudge.judge(read, TalkPlaces.read(made, read));
            }
        };
    }
}
