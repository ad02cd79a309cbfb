package maillage.platform.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import maillage.platform.StartTrouble;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: every table as of one instant, then the documents. Documents never change, so
 * those that the instant knows are there afterwards too.
 */
final class BackingUp {
    private final Path documents;

    BackingUp(Path documents) {
        this.documents = documents;
    }

    /**
     * The file appears when it is whole, readable by its owner only.
     *
     * @throws StartTrouble when the disk refuses, or a document is missing
     */
    Manifest write(Connection connection, Path target) throws SQLException {
        Path half = target.resolveSibling(target.getFileName() + ".half");
        try {
            Files.deleteIfExists(half);
            Files.createFile(
                    half,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Manifest manifest;
            try (var zip = new ZipOutputStream(Files.newOutputStream(half))) {
                manifest = write(connection, zip);
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(target, trouble);
        } finally {
            half.toFile().delete();
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        var store = new TablesStore(connection);
        String schema = store.schema().orElseThrow(() -> new StartTrouble("backup.nothing"));
        var tables = new ArrayList<Manifest.Table>();
        for (TablesStore.Name table : store.tables()) {
            tables.add(write(connection, table, zip));
        }
        var sequences = store.sequences();
        var referred = new HashSet<>(store.documents());
        connection.rollback();

        List<Manifest.Document> kept = writeDocuments(zip);
        kept.forEach(document -> referred.remove(document.sha256()));
        if (!referred.isEmpty()) {
            throw new StartTrouble(
                    "backup.missing",
                    referred.size(),
                    documents,
                    referred.stream().sorted().findFirst().orElseThrow());
        }
        var manifest =
                new Manifest(Manifest.FORMAT, schema, Instant.now(), tables, sequences, kept);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private static Manifest.Table write(
            Connection connection, TablesStore.Name table, ZipOutputStream zip)
            throws IOException, SQLException {
        var entry = new Manifest.Table(table.schema(), table.name(), table.columns(), 0, "");
        zip.putNextEntry(new ZipEntry(entry.entry()));
        MessageDigest digest = Checksum.sha256();
        String copy =
                "copy "
                        + TablesStore.place(table.schema(), table.name())
                        + " ("
                        + String.join(", ", table.columns())
                        + ") to stdout";
        long rows =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(copy, within(zip, digest));
        zip.closeEntry();
        return new Manifest.Table(
                table.schema(), table.name(), table.columns(), rows, Checksum.hex(digest));
    }

    private List<Manifest.Document> writeDocuments(ZipOutputStream zip) throws IOException {
        var written = new ArrayList<Manifest.Document>();
        try (Stream<Path> all = Files.walk(documents)) {
            for (Path file : all.filter(BackingUp::isDocument).sorted().toList()) {
                String path = documents.relativize(file).toString().replace('\\', '/');
                MessageDigest digest = Checksum.sha256();
                zip.putNextEntry(new ZipEntry(new Manifest.Document(path, 0, "").entry()));
                long bytes = Files.copy(file, within(zip, digest));
                zip.closeEntry();
                written.add(new Manifest.Document(path, bytes, Checksum.hex(digest)));
            }
        } catch (NoSuchFileException noneYet) {
            return List.of();
        }
        return written;
    }

    /** Half-written ones lie beside the folders, under another name. */
    private static boolean isDocument(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith("incoming");
    }

    /** A stream into the open entry: whoever writes to it may close it, the archive stays open. */
    private static OutputStream within(ZipOutputStream zip, MessageDigest digest) {
        return new DigestOutputStream(
                new FilterOutputStream(zip) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                },
                digest);
    }
}
