package maillage.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import maillage.platform.StartTrouble;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.postgresql.PGConnection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a backup into an empty database: checks every checksum first, brings the tables to the
 * version the backup was made with, fills them in one transaction with the rules asleep and then
 * checked, and brings them to this program's version.
 */
final class Restoring {
    private final Path documents;
    private final FluentConfiguration migrations;

    Restoring(Path documents, FluentConfiguration migrations) {
        this.documents = documents;
        this.migrations = migrations;
    }

    /**
     * @throws StartTrouble when the file is none or damaged, from a newer version, or there is
     *     something in the way
     */
    Manifest read(Path source, Connection connection) throws SQLException {
        try (var zip = new ZipFile(source.toFile())) {
            Manifest manifest = manifest(zip, source);
            verify(zip, manifest, source);
            refuseWhatIsInTheWay(connection);
            migrate(manifest.schema());
            load(zip, manifest, connection);
            migrations.target(MigrationVersion.LATEST).load().migrate();
            place(zip, manifest.documents());
            return manifest;
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(source, trouble);
        }
    }

    private static Manifest manifest(ZipFile zip, Path source) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new StartTrouble("restore.damaged", source);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(content, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw new StartTrouble("restore.newer");
            }
            return manifest;
        } catch (JacksonException unreadable) {
            throw new StartTrouble("restore.damaged", source);
        }
    }

    private static void verify(ZipFile zip, Manifest manifest, Path source) throws IOException {
        for (Manifest.Table table : manifest.tables()) {
            verify(zip, table.entry(), table.sha256(), source);
        }
        for (Manifest.Document document : manifest.documents()) {
            verify(zip, document.entry(), document.sha256(), source);
        }
    }

    private static void verify(ZipFile zip, String name, String sha256, Path source)
            throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new StartTrouble("restore.damaged", source);
        }
        MessageDigest digest = Checksum.sha256();
        try (var content = new DigestInputStream(zip.getInputStream(entry), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (java.util.zip.ZipException damaged) {
            throw new StartTrouble("restore.damaged", source);
        }
        if (!Checksum.hex(digest).equals(sha256)) {
            throw new StartTrouble("restore.damaged", source);
        }
    }

    private void refuseWhatIsInTheWay(Connection connection) throws IOException {
        if (new TablesStore(connection).hasTables()) {
            throw new StartTrouble("restore.notempty");
        }
        if (Files.isDirectory(documents)) {
            try (var files = Files.list(documents)) {
                if (files.findAny().isPresent()) {
                    throw new StartTrouble("restore.documents", documents);
                }
            }
        }
    }

    private void migrate(String schema) {
        MigrationVersion version = MigrationVersion.fromVersion(schema);
        if (Arrays.stream(migrations.load().info().all())
                .noneMatch(known -> version.equals(known.getVersion()))) {
            throw new StartTrouble("restore.newer");
        }
        migrations.target(version).load().migrate();
    }

    /** The migrations fill some tables too: the backup's rows take their place. */
    private static void load(ZipFile zip, Manifest manifest, Connection connection)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        var store = new TablesStore(connection);
        List<TablesStore.ForeignKey> keys = store.foreignKeys();
        List<String> places =
                manifest.tables().stream()
                        .map(table -> TablesStore.place(table.schema(), table.name()))
                        .toList();
        keys.forEach(store::drop);
        places.forEach(store::rest);
        places.forEach(store::empty);
        for (Manifest.Table table : manifest.tables()) {
            load(zip, table, connection);
        }
        manifest.sequences().forEach(store::set);
        keys.forEach(store::add);
        places.forEach(store::wake);
        connection.commit();
    }

    private static void load(ZipFile zip, Manifest.Table table, Connection connection)
            throws SQLException, IOException {
        String copy =
                "copy "
                        + TablesStore.place(table.schema(), table.name())
                        + " ("
                        + String.join(", ", table.columns())
                        + ") from stdin";
        try (InputStream rows = zip.getInputStream(zip.getEntry(table.entry()))) {
            long read = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            if (read != table.rows()) {
                throw new IllegalStateException(
                        table.entry() + " has " + read + " rows, not " + table.rows());
            }
        }
    }

    private void place(ZipFile zip, List<Manifest.Document> kept) throws IOException {
        for (Manifest.Document document : kept) {
            Path file = documents.resolve(document.path()).normalize();
            if (!file.startsWith(documents)) {
                throw new IOException("outside the folder: " + document.path());
            }
            Files.createDirectories(file.getParent());
            try (InputStream content = zip.getInputStream(zip.getEntry(document.entry()))) {
                Files.copy(content, file);
            }
        }
    }
}
