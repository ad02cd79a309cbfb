package maillage.platform.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server of our own, on 127.0.0.1 and a free port, that lives as long as this object.
 *
 * <p>Nobody else may use the data folder meanwhile. If the server dies it is started again on the
 * same port; if this JVM dies the server stops, at the latest when the folder is used again.
 * Registers no shutdown hook: whoever starts it closes it, after the connection pool.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final FolderLock lock;
    private final Cluster cluster;
    private final ServerProcess server;
    private final ConnectionFile connectionFile;

    /**
     * @param binaries where the server's programs are unpacked once and shared; null for the data
     *     folder itself
     * @param syncing false for tests only: what was committed may be lost when the machine stops
     */
    public record Options(@Nullable Path binaries, boolean syncing) {
        public static Options durable() {
            return new Options(null, true);
        }

        /** Quick and forgetful, with programs shared by all tests of this user. */
        public static Options forTests() {
            return new Options(
                    Path.of(System.getProperty("user.home"), ".cache", "maillage"), false);
        }

        public Options withBinaries(Path folder) {
            return new Options(folder, syncing);
        }
    }

    private EmbeddedPostgres(
            FolderLock lock, Cluster cluster, ServerProcess server, ConnectionFile connectionFile) {
        this.lock = lock;
        this.cluster = cluster;
        this.server = server;
        this.connectionFile = connectionFile;
    }

    /**
     * Starts a server on the database of this folder, made empty when there is none.
     *
     * @throws maillage.platform.StartTrouble when another run holds the folder, or the server
     *     cannot start there
     */
    public static EmbeddedPostgres start(Path dataFolder, Options options) {
        Path data = dataFolder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(data);
        try {
            Path home = data.resolve("postgres");
            ServerAccount account = ServerAccount.current();
            Path binaries = binaries(home, options, account);
            var cluster = new Cluster(home, binaries, account);
            cluster.initialise(options.syncing());
            OrphanServer.stop(cluster);
            ServerProcess server =
                    ServerProcess.start(
                            account.commandUntilWeDie(cluster.serverCommand(options.syncing())));
            cluster.createDatabase(server.port());
            var connectionFile = new ConnectionFile(data);
            connectionFile.write(
                    url(server.port(), Cluster.DATABASE), Cluster.USER, cluster.password());
            return new EmbeddedPostgres(lock, cluster, server, connectionFile);
        } catch (RuntimeException | Error trouble) {
            lock.close();
            throw trouble;
        }
    }

    private static Path binaries(Path home, Options options, ServerAccount account) {
        Path preferred =
                ServerBinaries.unpackedIn(options.binaries() == null ? home : options.binaries());
        if (account.reaches(preferred)) {
            return preferred;
        }
        Path inside = ServerBinaries.unpackedIn(home);
        account.check(inside);
        return inside;
    }

    public String jdbcUrl() {
        return jdbcUrl(Cluster.DATABASE);
    }

    /** The address of another database in the same server, which the caller has created. */
    public String jdbcUrl(String database) {
        return url(server.port(), database);
    }

    public String username() {
        return Cluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    /** The process id of the running server. */
    public long pid() {
        return server.pid();
    }

    /** Stops the server at once, but cleanly: open transactions are rolled back. */
    @Override
    public void close() {
        connectionFile.remove();
        server.close();
        lock.close();
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?sslmode=disable";
    }
}
