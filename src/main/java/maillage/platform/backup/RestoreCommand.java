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
class RestoreCommand implements Command {
    private final BackupPlaces places;

    RestoreCommand(BackupPlaces places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public LocalizedText summary() {
        return LocalizedText.frEn(
                "restore FICHIER : remet une sauvegarde dans une base vide",
                "restore FILE: puts a backup back into an empty database");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 1) {
            out.println(StartWords.ofTerminal().say("restore.usage"));
            return 2;
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        try (Connection connection = places.connect()) {
            Manifest manifest =
                    new Restoring(places.documents(), places.migrations()).read(file, connection);
            out.println(
                    StartWords.ofTerminal()
                            .say(
                                    "restore.done",
                                    file,
                                    manifest.rows(),
                                    manifest.documents().size()));
            return 0;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
