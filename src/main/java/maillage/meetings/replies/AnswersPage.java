package maillage.meetings.replies;

import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;

/** Who said what, for facilitators; those who said nothing first. */
public record AnswersPage(Meeting meeting, List<Line> lines) {
    /**
     * @param accepted whether the one who comes instead may: a mandate is in force, or a
     *     facilitator gave their word
     */
    public record Line(
            String name,
            LocalizedText organisation,
            Optional<Answer> answer,
            String need,
            Optional<PersonId> alternate,
            String alternateName,
            boolean accepted) {}

    public List<Line> silent() {
        return lines.stream().filter(line -> line.answer().isEmpty()).toList();
    }

    public List<Line> answered() {
        return lines.stream().filter(line -> line.answer().isPresent()).toList();
    }
}
