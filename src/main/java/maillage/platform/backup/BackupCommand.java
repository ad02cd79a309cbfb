package maillage.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import maillage.kernel.LocalizedText;
import org.springframework.stereotype.Component;

@Component
class BackupCommand extends FileCommand {
    private final BackupPlaces places;

    BackupCommand(BackupPlaces places) {
        super(
                "backup",
                LocalizedText.frEn(
                        "backup FICHIER : toute la base et les documents dans un seul fichier, le programme tournant ou non",
                        "backup FILE: the whole database and the documents in one file, whether the program runs or not"),
                places);
        this.places = places;
    }

    @Override
    Manifest move(Path file, Connection connection) throws SQLException {
        return new BackingUp(places.documents()).write(connection, file);
    }
}
