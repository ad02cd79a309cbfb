package maillage.timetable.solving;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.formats.Unreadable;

/** A file that holds a problem, of the family that its name or its members tell. */
record ProblemFile(Path path) {
    /**
     * @throws Unreadable with what is wrong, and the line where there is one
     */
    Problem read() {
        Content content = Content.of(path);
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
            case "tim" -> new EnrolmentProblem(PostEnrolment.read(content));
            case "ctt" -> new CurriculaProblem(Curricula.read(content));
            case "json" -> json(content);
            case "xlsx", "csv" -> WorkbookProblem.read(content);
            default ->
                    throw new Unreadable(
                            0,
                            LocalizedText.frEn(
                                    "le nom du fichier finit par .tim, .ctt, .json, .xlsx ou .csv (et .gz)",
                                    "the name of the file ends in .tim, .ctt, .json, .xlsx or .csv (and .gz)"));
        };
    }

    private static Problem json(Content content) {
        Set<String> members = content.members();
        if (members.contains("submissions")) {
            return new ConferenceProblem(Conference.read(content));
        }
        if (members.contains("talks")) {
            return new TalksProblem(Talks.read(content));
        }
        if (members.contains("schedule")) {
            return ProgrammeProblem.ofFrab(content);
        }
        return ProgrammeProblem.read(content);
    }
}
