package maillage.platform.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.platform.command.Command;
import maillage.platform.start.StartWords;
import org.springframework.stereotype.Component;

@Component
class BackupCommand implements Command {
    private final BackupPlaces places;

    BackupCommand(BackupPlaces places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public LocalizedText summary() {
        return LocalizedText.frEn(
                "backup FICHIER : toute la base et les documents dans un seul fichier, le programme tournant ou non",
                "backup FILE: the whole database and the documents in one file, whether the program runs or not");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(StartWords.ofTerminal().say("backup.usage"));
            return 2;
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        try (Connection connection = places.connect()) {
            Manifest manifest = new BackingUp(places.documents()).write(connection, file);
            out.println(
                    StartWords.ofTerminal()
                            .say(
                                    "backup.done",
                                    file,
                                    manifest.rows(),
                                    manifest.documents().size()));
            return 0;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
