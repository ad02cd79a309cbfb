package maillage.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import maillage.platform.StartTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir Path data;

    @Test
    void whatWasStoredIsThereAtTheNextStart() throws Exception {
        try (var postgres = start()) {
            run(postgres, "create table note (words text)");
            run(postgres, "insert into note values ('kept')");
        }
        try (var postgres = start()) {
            assertThat(read(postgres, "select words from note")).isEqualTo("kept");
        }
    }

    @Test
    void aKilledServerComesBackOnTheSamePortWithWhatWasCommitted() throws Exception {
        try (var postgres =
                EmbeddedPostgres.start(
                        data, EmbeddedPostgres.Options.durable().withBinaries(sharedBinaries()))) {
            run(postgres, "create table note (words text)");
            run(postgres, "insert into note values ('kept')");
            String before = postgres.jdbcUrl();
            long pid = postgres.pid();
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            ProcessHandle.of(pid).ifPresent(killed -> killed.onExit().join());
            assertThat(readWhenItIsBack(postgres, "select words from note")).isEqualTo("kept");
            assertThat(postgres.jdbcUrl()).isEqualTo(before);
        }
    }

    @Test
    void aSecondRunOnTheSameFolderIsRefusedAndHarmsNothing() throws Exception {
        try (var postgres = start()) {
            assertThatExceptionOfType(StartTrouble.class)
                    .isThrownBy(this::start)
                    .satisfies(said -> assertThat(said.key()).isEqualTo("start.held"));
            assertThat(read(postgres, "select 'alive'")).isEqualTo("alive");
        }
    }

    @Test
    void aHalfMadeClusterIsMadeAgain() throws Exception {
        Path cluster = Files.createDirectories(data.resolve("postgres/cluster/base"));
        Files.writeString(cluster.resolve("half"), "written before the machine stopped");
        try (var postgres = start()) {
            assertThat(read(postgres, "select 'whole'")).isEqualTo("whole");
        }
    }

    @Test
    void onlyTheOwnerReadsThePasswordAndOnlyThePasswordOpensTheServer() throws Exception {
        try (var postgres = start()) {
            for (String secret : new String[] {"postgres/password", "connection.properties"}) {
                assertThat(
                                PosixFilePermissions.toString(
                                        Files.getPosixFilePermissions(data.resolve(secret))))
                        .isEqualTo("rw-------");
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(
                            () ->
                                    DriverManager.getConnection(
                                            postgres.jdbcUrl(), postgres.username(), "guess"))
                    .withMessageContaining("password authentication failed");
        }
        assertThat(data.resolve("connection.properties")).doesNotExist();
    }

    @Test
    void theExtensionsAndCollationsThatSearchNeedsAreThere() throws Exception {
        try (var postgres = start()) {
            for (String extension : new String[] {"unaccent", "pg_trgm", "btree_gist"}) {
                run(postgres, "create extension " + extension);
            }
            assertThat(read(postgres, "select unaccent('Genève')")).isEqualTo("Geneve");
            assertThat(
                            read(
                                    postgres,
                                    "select case when 'é' < 'f' collate \"fr-x-icu\" then 'sorted'"
                                            + " end"))
                    .isEqualTo("sorted");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, EmbeddedPostgres.Options.forTests());
    }

    private static Path sharedBinaries() {
        return java.util.Objects.requireNonNull(EmbeddedPostgres.Options.forTests().binaries());
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    private static void run(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String readWhenItIsBack(EmbeddedPostgres postgres, String sql)
            throws SQLException {
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (true) {
            try {
                return read(postgres, sql);
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }
}
