package maillage.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import maillage.platform.StartTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the program that started it. Only for whoever holds the folder's lock:
 * else it is not an orphan.
 */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private OrphanServer() {}

    static void stop(Cluster cluster) {
        Path note = cluster.files().resolve("postmaster.pid");
        try {
            List<String> lines = Files.readAllLines(note);
            if (lines.isEmpty()) {
                Files.deleteIfExists(note);
                return;
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            if (!isServerOf(cluster, pid)) {
                // The number belongs to another process by now (after a restart of the machine or
                // container).
                Files.deleteIfExists(note);
                return;
            }
            LOG.info(
                    "Stopping the PostgreSQL server that an earlier run left behind (process {})",
                    pid);
            for (String signal : List.of("INT", "QUIT", "KILL")) {
                ServerProcess.signal(pid, signal);
                if (isGone(cluster, pid)) {
                    return;
                }
            }
            throw new StartTrouble("start.orphan", pid);
        } catch (NoSuchFileException stoppedCleanly) {
            return;
        } catch (IOException | NumberFormatException trouble) {
            throw new StartTrouble("start.folder", note, String.valueOf(trouble.getMessage()));
        }
    }

    private static boolean isGone(Cluster cluster, long pid) {
        long end = System.nanoTime() + PATIENCE;
        while (isServerOf(cluster, pid)) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return true;
    }

    /**
     * By its command and not by its number alone: numbers are used again, and the dead may wait for
     * whoever started them.
     */
    private static boolean isServerOf(Cluster cluster, long pid) {
        Path command = Path.of("/proc", Long.toString(pid), "cmdline");
        try {
            return Files.readString(command).contains(cluster.files().toString());
        } catch (IOException none) {
            return !Files.isDirectory(Path.of("/proc/self")) && ProcessHandle.of(pid).isPresent();
        }
    }
}
