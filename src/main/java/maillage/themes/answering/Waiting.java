package maillage.themes.answering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.platform.ToDo;

/**
 * A proposal with something to answer.
 *
 * @param what {@code amendments} or {@code questions}
 * @param own by the reader's organisations; otherwise the team's
 * @param open how many answers are awaited
 * @param until excluded
 */
record Waiting(
        String what,
        UUID consultation,
        boolean own,
        String path,
        LocalizedText title,
        int open,
        Instant until,
        ZoneId zone) {
    /** Due on the last day on which it can be answered. */
    ToDo toDo() {
        return new ToDo(
                false,
                "proposal.todo." + what,
                title,
                List.of(open),
                Optional.of(LocalDate.ofInstant(until.minusMillis(1), zone)),
                path);
    }
}
