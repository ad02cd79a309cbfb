package maillage.platform.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.platform.command.Command;
import maillage.platform.start.StartWords;

/**
 * A command that takes one file, and says how many rows and documents went into or came out of it.
 */
abstract class FileCommand implements Command {
    private final String name;
    private final LocalizedText summary;
    private final BackupPlaces places;

    /**
     * @param name its words are {@code name.usage} and {@code name.done}
     */
    FileCommand(String name, LocalizedText summary, BackupPlaces places) {
        this.name = name;
        this.summary = summary;
        this.places = places;
    }

    abstract Manifest move(Path file, Connection connection) throws SQLException;

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final LocalizedText summary() {
        return summary;
    }

    @Override
    public final int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(StartWords.ofTerminal().say(name + ".usage"));
            return 2;
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        try (Connection connection = places.connect()) {
            Manifest moved = move(file, connection);
            out.println(
                    StartWords.ofTerminal()
                            .say(name + ".done", file, moved.rows(), moved.documents().size()));
            return 0;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
