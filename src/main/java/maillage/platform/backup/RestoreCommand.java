package maillage.platform.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import maillage.kernel.LocalizedText;
import org.springframework.stereotype.Component;

@Component
class RestoreCommand extends FileCommand {
    private final BackupPlaces places;

    RestoreCommand(BackupPlaces places) {
        super(
                "restore",
                LocalizedText.frEn(
                        "restore FICHIER : remet une sauvegarde dans une base vide",
                        "restore FILE: puts a backup back into an empty database"),
                places);
        this.places = places;
    }

    @Override
    Manifest move(Path file, Connection connection) throws SQLException {
        return new Restoring(places.documents(), places.migrations()).read(file, connection);
    }
}
