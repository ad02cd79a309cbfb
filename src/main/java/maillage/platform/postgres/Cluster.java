package maillage.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import maillage.platform.StartTrouble;
import org.springframework.util.FileSystemUtils;

/** The files of one server: made once, marked when whole. A half-made cluster is made again. */
final class Cluster {
    static final String USER = "maillage";
    static final String DATABASE = "maillage";

    private final Path home;
    private final Path binaries;
    private final ServerAccount account;

    Cluster(Path home, Path binaries, ServerAccount account) {
        this.home = home;
        this.binaries = binaries;
        this.account = account;
    }

    Path files() {
        return home.resolve("cluster");
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    /** Set last, when the database exists too. */
    private Path whole() {
        return home.resolve("whole");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void initialise(boolean durable) {
        try {
            if (Files.exists(whole())) {
                refuseOtherMajor();
                return;
            }
            OrphanServer.stop(this);
            FileSystemUtils.deleteRecursively(files());
            Files.createDirectories(files());
            Files.setPosixFilePermissions(files(), PosixFilePermissions.fromString("rwx------"));
            writePassword();
            account.own(files());
            account.own(passwordFile());
            run(account.command(initdb(durable)));
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(home, trouble);
        }
    }

    private void refuseOtherMajor() throws IOException {
        String major = Files.readString(files().resolve("PG_VERSION")).strip();
        if (!major.equals(ServerBinaries.MAJOR)) {
            throw new StartTrouble("start.other.postgres", home, major, ServerBinaries.MAJOR);
        }
    }

    private void writePassword() throws IOException {
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), new BigInteger(160, new SecureRandom()).toString(36));
    }

    private List<String> initdb(boolean durable) {
        var words =
                new ArrayList<>(
                        List.of(
                                program("initdb"),
                                "--pgdata=" + files(),
                                "--username=" + USER,
                                "--pwfile=" + passwordFile(),
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-instructions"));
        if (!durable) {
            words.add("--no-sync");
        }
        return words;
    }

    private void run(List<String> words) throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        ServerProcess.inEnglish(builder);
        Process initdb = builder.start();
        String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (initdb.waitFor() != 0) {
                throw StartTrouble.ofDisk(home, said, new IOException(said));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** Makes the program's database when the server runs for the first time. */
    void createDatabase(int port) {
        if (Files.exists(whole())) {
            return;
        }
        try (var connection =
                        DriverManager.getConnection(
                                EmbeddedPostgres.url(port, "postgres"), USER, password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE);
            Files.createFile(whole());
        } catch (SQLException | IOException trouble) {
            throw StartTrouble.ofDisk(home, String.valueOf(trouble.getMessage()), trouble);
        }
    }

    /** Sized for a small machine shared with the program: about 100 MB in all. */
    List<String> serverCommand(boolean durable) {
        var words = new ArrayList<>(List.of(program("postgres"), "-D", files().toString()));
        var settings =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "unix_socket_directories=",
                                "shared_buffers=96MB",
                                "effective_cache_size=512MB",
                                "work_mem=8MB",
                                "max_connections=60",
                                "random_page_cost=1.1",
                                "jit=off",
                                "io_method=sync",
                                "max_logical_replication_workers=0",
                                "max_wal_size=512MB",
                                "timezone=UTC",
                                "lc_messages=C",
                                "log_min_messages=log",
                                "log_checkpoints=off"));
        if (!durable) {
            settings.addAll(
                    List.of(
                            "fsync=off",
                            "synchronous_commit=off",
                            "full_page_writes=off",
                            "max_connections=200"));
        }
        settings.forEach(setting -> words.addAll(List.of("-c", setting)));
        return words;
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }
}
