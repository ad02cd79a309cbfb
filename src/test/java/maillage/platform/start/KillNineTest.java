package maillage.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is killed, and however: what was acknowledged is there at the next start, and nothing is
 * left behind.
 */
class KillNineTest {
    @TempDir Path data;

    @Test
    void killedProgramsAndServersLoseNothingAcknowledgedAndLeaveNoProcess() throws Exception {
        int acknowledged;
        try (var program = ChildProgram.start(data)) {
            program.address();
            try (Connection connection = connect()) {
                connection
                        .createStatement()
                        .execute("create table note (number integer primary key)");
            }
            acknowledged = writeUntil(1, 200, () -> program.process.destroyForcibly());
            program.process.waitFor();
            program.await("without processes", () -> serversOf(data) == 0);
        }
        try (var program = ChildProgram.start(data)) {
            program.address();
            assertThat(count()).isGreaterThanOrEqualTo(acknowledged);
            long server = serverProcess();
            acknowledged =
                    writeUntil(
                            1001,
                            1200,
                            () -> ProcessHandle.of(server).orElseThrow().destroyForcibly());
            program.await("healthy again", () -> isHealthy(program));
            assertThat(count("number > 1000")).isGreaterThanOrEqualTo(acknowledged);

            program.process.destroyForcibly();
            ProcessHandle.of(serverProcess()).ifPresent(ProcessHandle::destroyForcibly);
            program.process.waitFor();
        }
        try (var program = ChildProgram.start(data)) {
            program.address();
            assertThat(count("number > 1000")).isGreaterThanOrEqualTo(acknowledged);
            assertThat(program.get("/health").statusCode()).isEqualTo(200);
            program.process.destroy();
            program.process.waitFor();
            assertThat(serversOf(data)).isZero();
        }
    }

    /**
     * Writes one row a transaction, kills after some, goes on until nobody answers: the number of
     * rows acknowledged.
     */
    private int writeUntil(int first, int killAt, Runnable kill) throws Exception {
        int acknowledged = 0;
        try (Connection connection = connect();
                var insert = connection.prepareStatement("insert into note values (?)")) {
            for (int number = first; ; number++) {
                insert.setInt(1, number);
                insert.executeUpdate();
                acknowledged++;
                if (number == killAt) {
                    kill.run();
                }
            }
        } catch (SQLException gone) {
            assertThat(acknowledged).isGreaterThanOrEqualTo(killAt - first);
            return acknowledged;
        }
    }

    private Connection connect() throws Exception {
        Properties known = ChildProgram.connection(data);
        return DriverManager.getConnection(
                known.getProperty("url"),
                known.getProperty("username"),
                known.getProperty("password"));
    }

    private int count() throws Exception {
        return count("true");
    }

    private int count(String condition) throws Exception {
        try (Connection connection = connect();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from note where " + condition)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private long serverProcess() throws Exception {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                        .getFirst()
                        .strip());
    }

    private static boolean isHealthy(ChildProgram program) {
        try {
            return program.get("/health").statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    /**
     * Every process of the server: their names all carry the folder, or their working directory is
     * in it.
     */
    private static long serversOf(Path data) {
        return ProcessHandle.allProcesses()
                .filter(each -> isIn(Path.of("/proc", Long.toString(each.pid()), "cwd"), data))
                .count();
    }

    private static boolean isIn(Path workingFolder, Path data) {
        try {
            return Files.readSymbolicLink(workingFolder).startsWith(data);
        } catch (Exception goneOrNotOurs) {
            return false;
        }
    }
}
