package maillage.platform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;

/**
 * One thing that waits for someone.
 *
 * @param forTeam a decision of the network's team; otherwise of a member
 * @param key the text key of its title; {@code <key>.text} explains and {@code <key>.action} is the
 *     button
 * @param about what it is about, such as a meeting's title: argument {0} of the texts
 * @param arguments further arguments, from {1} on
 * @param due the day by which, in the network's zone; empty: no date
 * @param path where it is done
 */
public record ToDo(
        boolean forTeam,
        String key,
        LocalizedText about,
        List<Object> arguments,
        Optional<LocalDate> due,
        String path) {
    public ToDo {
        arguments = List.copyOf(arguments);
    }
}
