package maillage.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import maillage.cast.Cast;
import maillage.platform.StartTrouble;
import maillage.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** A backup taken here is restored elsewhere, and everything is there. */
class BackupDbTest {
    @TempDir Path folder;

    @BeforeAll
    static void theCastEnters() {
        var db = JdbcClient.create(TestDatabase.migrated("backup_source"));
        if (db.sql("select count(*) from identity.account").query(Long.class).single() == 0) {
            Cast.enter(db);
        }
    }

    @Test
    void everyTableAndEveryDocumentComesBackElsewhere() throws Exception {
        Path documents = folder.resolve("files");
        keep(documents, "minutes of March");
        Path file = folder.resolve("network.zip");
        Manifest saved;
        try (var source = open("backup_source")) {
            saved = new BackingUp(documents).write(source, file);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        restore(file, folder.resolve("elsewhere"), "backup_target");

        assertThat(contents("backup_target")).isEqualTo(contents("backup_source"));
        assertThat(saved.rows()).isGreaterThan(100);
        for (Manifest.Document document : saved.documents()) {
            assertThat(folder.resolve("elsewhere").resolve(document.path()))
                    .hasSameBinaryContentAs(documents.resolve(document.path()));
        }
    }

    @Test
    void theRulesOfTheDatabaseHoldAgainAfterwards() throws Exception {
        Path file = backup();
        restore(file, folder.resolve("elsewhere"), "backup_rules");
        try (var target = open("backup_rules")) {
            var db = JdbcClient.create(new SingleConnectionDataSource(target, true));
            String keys = "select count(*) from pg_constraint where contype = 'f'";
            assertThat(db.sql(keys).query(Long.class).single())
                    .isEqualTo(
                            JdbcClient.create(TestDatabase.migrated("backup_source"))
                                    .sql(keys)
                                    .query(Long.class)
                                    .single());
            assertThatThrownBy(
                            () -> db.sql("update network.charter_version set number = 7").update())
                    .hasMessageContaining("charter");
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsWhollyInOrWhollyOut() throws Exception {
        Path documents = folder.resolve("files");
        var stop = new AtomicBoolean();
        Path file = folder.resolve("busy.zip");
        try (var others = Executors.newSingleThreadExecutor()) {
            var writing = others.submit(() -> writePairs(documents, stop));
            try (var source = open("backup_source")) {
                new BackingUp(documents).write(source, file);
            } finally {
                stop.set(true);
            }
            assertThat(writing.get()).isPositive();
        }
        restore(file, folder.resolve("elsewhere"), "backup_busy");
        try (var target = open("backup_busy")) {
            var db = JdbcClient.create(new SingleConnectionDataSource(target, true));
            assertThat(
                            db.sql(
                                            "select count(*) from platform.file where media_type = 'text/pair'")
                                    .query(Long.class)
                                    .single())
                    .isEqualTo(
                            db.sql(
                                            "select count(*) from identity.account where family_name = 'Paire'")
                                    .query(Long.class)
                                    .single());
        }
    }

    @Test
    void aDocumentThatIsMissingIsSaidInsteadOfSavingHalf() throws Exception {
        Path documents = folder.resolve("files");
        keep(documents, "lost later");
        try (var all = Files.walk(documents)) {
            all.filter(Files::isRegularFile).forEach(each -> each.toFile().delete());
        }
        try (var source = open("backup_source")) {
            assertRefused(
                    "backup.missing",
                    () -> new BackingUp(documents).write(source, folder.resolve("half.zip")));
        } finally {
            JdbcClient.create(TestDatabase.migrated("backup_source"))
                    .sql("delete from platform.file")
                    .update();
        }
        assertThat(folder.resolve("half.zip")).doesNotExist();
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsTouched() throws Exception {
        Path file = backup();
        byte[] bytes = Files.readAllBytes(file);
        bytes[within(bytes, "tables/network.term")] ^= 1;
        Files.write(file, bytes);
        assertRefused(
                "restore.damaged",
                () -> restore(file, folder.resolve("elsewhere"), "backup_damaged"));
        try (var target = open("backup_damaged")) {
            assertThat(new TablesStore(target).hasTables()).isFalse();
        }
    }

    @Test
    void aDatabaseThatIsNotEmptyIsLeftAlone() throws Exception {
        Path file = backup();
        assertRefused(
                "restore.notempty",
                () -> restore(file, folder.resolve("elsewhere"), "backup_source"));
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws Exception {
        Path file = folder.resolve("tomorrow.zip");
        var manifest =
                new Manifest(
                        Manifest.FORMAT,
                        "99990101.0000",
                        Instant.now(),
                        List.of(),
                        List.of(),
                        List.of());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
        }
        assertRefused(
                "restore.newer", () -> restore(file, folder.resolve("elsewhere"), "backup_newer"));
    }

    /** A place in what is packed under this name; a table's own file begins soon after its name. */
    private static int within(byte[] zip, String name) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.indexOf(name) + name.length() + 60;
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static void assertRefused(String key, Attempt attempt) {
        assertThatExceptionOfType(StartTrouble.class)
                .isThrownBy(attempt::run)
                .satisfies(said -> assertThat(said.key()).isEqualTo(key));
    }

    private Path backup() throws Exception {
        try (var source = open("backup_source")) {
            Path file = folder.resolve("network.zip");
            new BackingUp(folder.resolve("no-documents")).write(source, file);
            return file;
        }
    }

    private static void restore(Path file, Path documents, String database) throws Exception {
        String url = TestDatabase.url(database);
        var migrations =
                Flyway.configure()
                        .dataSource(url, TestDatabase.username(), TestDatabase.password())
                        .locations("classpath:db/migration");
        try (var target = open(database)) {
            new Restoring(documents, migrations).read(file, target);
        }
    }

    private static Connection open(String database) throws Exception {
        return DriverManager.getConnection(
                TestDatabase.url(database), TestDatabase.username(), TestDatabase.password());
    }

    /** A checksum of the rows of each table, and of what each sequence gives next. */
    private static Map<String, String> contents(String database) throws Exception {
        var contents = new TreeMap<String, String>();
        try (var connection = open(database)) {
            var store = new TablesStore(connection);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (TablesStore.Name table : store.tables()) {
                String place = TablesStore.place(table.schema(), table.name());
                contents.put(
                        place,
                        db.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                                + place
                                                + " t")
                                .query(String.class)
                                .single());
            }
            store.sequences()
                    .forEach(
                            sequence ->
                                    contents.put(
                                            sequence.name(),
                                            sequence.last() + " " + sequence.used()));
        }
        return contents;
    }

    private static String keep(Path documents, String content) throws Exception {
        String hash = keepBytes(documents, content);
        JdbcClient.create(TestDatabase.migrated("backup_source"))
                .sql(
                        "insert into platform.file (hash, size_bytes, media_type) values (:hash, :size, 'text/plain')")
                .param("hash", hash)
                .param("size", content.length())
                .update();
        return hash;
    }

    private static String keepBytes(Path documents, String content) throws Exception {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        MessageDigest digest = Checksum.sha256();
        digest.update(bytes);
        String hash = Checksum.hex(digest);
        Path file = documents.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return hash;
    }

    /** As the program does: the document first, then its row and another one in one transaction. */
    private static int writePairs(Path documents, AtomicBoolean stop) throws Exception {
        int pairs = 0;
        try (var connection = open("backup_source")) {
            connection.setAutoCommit(false);
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            while (!stop.get()) {
                String hash = keepBytes(documents, "pair " + pairs++);
                db.sql(
                                "insert into platform.file (hash, size_bytes, media_type) values (:hash, 6, 'text/pair')")
                        .param("hash", hash)
                        .update();
                db.sql(
                                "insert into identity.account (id, given_name, family_name) values (gen_random_uuid(), 'Une', 'Paire')")
                        .update();
                connection.commit();
            }
            db.sql("delete from platform.file").update();
            db.sql("delete from identity.account where family_name = 'Paire'").update();
            connection.commit();
        }
        return pairs;
    }
}
