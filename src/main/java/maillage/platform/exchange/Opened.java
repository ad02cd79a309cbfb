package maillage.platform.exchange;

import java.util.List;

/** What became of a file that someone handed in. */
public sealed interface Opened {
    record Readable(Table table) implements Opened {}

    /**
     * Not a table, or more than we take.
     *
     * @param reason a text key
     * @param arguments for its words
     */
    record Unreadable(String reason, List<Object> arguments) implements Opened, Sheets {
        static Unreadable because(String reason, Object... arguments) {
            return new Unreadable("exchange.unreadable." + reason, List.of(arguments));
        }
    }
}
