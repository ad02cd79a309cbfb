package maillage.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import maillage.platform.StartTrouble;
import maillage.platform.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the program from starting is said in one sentence, and the exit code is not zero. */
class StartTroubleTest {
    @TempDir Path folder;

    @Test
    void aTakenPortIsNamedWithTheNextOneToTry() throws Exception {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertSays(
                    ChildProgram.start(folder, "--server.port=" + port),
                    "Port %d is in use: stop the other program or choose another port, for example --port %d."
                            .formatted(port, port + 1));
        }
    }

    @Test
    void aPortThatIsNoneIsNamed() throws Exception {
        assertSays(
                ChildProgram.start(folder, "--server.port=eighty"),
                "“eighty” is not a port: choose a number between 1024 and 65535 with --port.");
    }

    @Test
    void aFolderHeldByAnotherRunIsRefused() throws Exception {
        try (var other = EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.forTests())) {
            assertSays(
                    ChildProgram.start(folder),
                    "The folder %s is in use by another Maillage (process %d): stop it or choose another folder with --data."
                            .formatted(folder, ProcessHandle.current().pid()));
            assertThat(ProcessHandle.of(other.pid())).isPresent();
        }
    }

    @Test
    void aFolderOfANewerVersionIsRefused() throws Exception {
        try (var postgres = EmbeddedPostgres.start(folder, EmbeddedPostgres.Options.forTests())) {
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            try (var connection =
                            DriverManager.getConnection(
                                    postgres.jdbcUrl(), postgres.username(), postgres.password());
                    var statement = connection.createStatement()) {
                statement.execute(
                        """
                        insert into flyway_schema_history
                            (installed_rank, version, description, type, script, checksum,
                             installed_by, execution_time, success)
                        values (9999, '99990101.0000', 'of tomorrow', 'SQL', 'V99990101_0000__of_tomorrow.sql', 1,
                             'maillage', 1, true)
                        """);
            }
        }
        assertSays(
                ChildProgram.start(folder),
                "The database comes from a newer version of Maillage: start that version, or restore a backup made with this one.");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() throws Exception {
        assertSays(
                ChildProgram.start(
                        folder,
                        "--maillage.database.url=postgres://amina:secret@127.0.0.1:1/network"),
                "The database 127.0.0.1:1/network does not answer: check that it runs and that MAILLAGE_DATABASE_URL is right.");
    }

    @Test
    void aDatabaseOlderThanPostgreSql15IsRefused() throws Exception {
        try (var old = new OldServer()) {
            assertSays(
                    ChildProgram.start(folder, "--maillage.database.url=" + old.address()),
                    "The database is PostgreSQL 14: version 15 or newer is needed.");
        }
    }

    @Test
    void aFullDiskIsRefused() throws Exception {
        String sentence =
                "The disk of %s is full: free some space or choose another folder with --data."
                        .formatted(folder);
        List<String> disk =
                SmallDisk.over(
                        folder,
                        "size=1m",
                        "head -c 2m /dev/zero > '" + folder + "/filler' 2>/dev/null");
        if (disk.isEmpty()) {
            // No small disk allowed here: then more free space is asked for than any disk has.
            assertSays(ChildProgram.start(folder, "--maillage.disk.minimum=1000000000"), sentence);
        } else {
            assertSays(ChildProgram.start(disk, folder), sentence);
        }
    }

    @Test
    void aDiskWithTooLittleLeftForADatabaseIsRefusedBeforeItIsFull() throws Exception {
        List<String> disk = SmallDisk.over(folder, "size=40m", "true");
        String[] settings =
                disk.isEmpty()
                        ? new String[] {"--maillage.disk.minimum=1000000000"}
                        : new String[0];
        assertSays(
                ChildProgram.start(disk, folder, settings),
                "The disk of %s is full: free some space or choose another folder with --data."
                        .formatted(folder));
    }

    @Test
    void aReadOnlyDiskIsRefused() throws Exception {
        String sentence =
                "The disk of %s is read-only: make it writable or choose another folder with --data."
                        .formatted(folder);
        List<String> disk = SmallDisk.over(folder, "ro", "true");
        if (disk.isEmpty()) {
            var trouble = StartTrouble.ofDisk(folder, new IOException("Read-only file system"));
            assertThat(trouble.key()).isEqualTo("start.disk.readonly");
        } else {
            assertSays(ChildProgram.start(disk, folder), sentence);
        }
    }

    @Test
    void aMachineWithoutJdk25IsToldToInstallOne() throws Exception {
        for (String tool : new String[] {"bash", "dirname", "readlink", "grep"}) {
            Files.createSymbolicLink(folder.resolve(tool), find(tool));
        }
        var builder = new ProcessBuilder("bin/start").redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("HOME"));
        builder.environment().put("PATH", folder.toString());
        builder.environment().put("MAILLAGE_JDKS", "");
        Process start = builder.start();
        assertThat(
                        new String(
                                start.getInputStream().readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(
                        "Il manque un JDK 25 : installez-en un (par exemple Temurin, https://adoptium.net) ou donnez son dossier dans JAVA_HOME.\n");
        assertThat(start.waitFor()).isNotZero();
    }

    @Test
    void theTerminalsLanguageIsSpoken() {
        assertThat(StartWords.language(java.util.Map.of("LANG", "en_GB.UTF-8")).tag())
                .isEqualTo("en");
        assertThat(StartWords.language(java.util.Map.of("LC_ALL", "fr_BE", "LANG", "en")).tag())
                .isEqualTo("fr");
        assertThat(StartWords.language(java.util.Map.of()).tag()).isEqualTo("fr");
    }

    private static void assertSays(ChildProgram program, String sentence) throws Exception {
        try (program) {
            assertThat(program.exitCode()).isNotZero();
            assertThat(program.said().strip()).isEqualTo(sentence);
        }
    }

    private static Path find(String tool) {
        return java.util.stream.Stream.of("/usr/bin", "/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
