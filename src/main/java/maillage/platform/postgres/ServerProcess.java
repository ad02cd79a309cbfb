package maillage.platform.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import maillage.platform.StartTrouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server, and the thread that holds it. One thread starts it and waits for it until the
 * end: the death signal comes when the thread that forked ends, not when the process does
 * (prctl(2), PR_SET_PDEATHSIG).
 */
final class ServerProcess implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final int ATTEMPTS = 40;
    private static final long PAUSE_MILLIS = 250;

    private final List<String> command;
    private final CompletableFuture<Integer> ready = new CompletableFuture<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread holder = new Thread(this::hold, "postgres");
    private final ArrayDeque<String> lastWords = new ArrayDeque<>();
    private volatile @Nullable Process process;

    private ServerProcess(List<String> command) {
        this.command = command;
        holder.setDaemon(true);
    }

    /** Returns when the server accepts connections. */
    static ServerProcess start(List<String> command) {
        var server = new ServerProcess(command);
        server.holder.start();
        try {
            server.ready.join();
            return server;
        } catch (CompletionException trouble) {
            throw trouble.getCause() instanceof StartTrouble said ? said : trouble;
        }
    }

    int port() {
        return ready.join();
    }

    long pid() {
        Process running = process;
        return running == null ? -1 : running.pid();
    }

    private void hold() {
        int attempts = 0;
        try {
            while (closing.getCount() > 0 && attempts++ < ATTEMPTS) {
                boolean accepted = runOnce(ready.isDone() ? ready.join() : freePort());
                if (accepted) {
                    attempts = 0;
                } else if (!mayPass()) {
                    break;
                }
                if (closing.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
                LOG.warn(
                        "PostgreSQL stopped by itself; starting it again. It said: {}",
                        String.join(" / ", lastWords));
            }
            String words = String.join("\n", lastWords);
            ready.completeExceptionally(
                    StartTrouble.ofDisk(
                            java.nio.file.Path.of(command.get(command.indexOf("-D") + 1)),
                            words,
                            new IOException(words)));
            LOG.error("PostgreSQL does not start: {}", words);
        } catch (IOException | InterruptedException | RuntimeException trouble) {
            ready.completeExceptionally(trouble);
        }
    }

    /** Returns when the server has ended: whether it had accepted connections. */
    private boolean runOnce(int port) throws IOException, InterruptedException {
        var words = new ArrayList<>(command);
        words.addAll(List.of("-c", "port=" + port));
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        inEnglish(builder);
        Process started = builder.start();
        process = started;
        if (closing.getCount() == 0) {
            signal(started.pid(), "INT");
        }
        boolean accepted = false;
        lastWords.clear();
        try (var output =
                new BufferedReader(
                        new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                LOG.debug("{}", line);
                if (lastWords.size() == 20) {
                    lastWords.removeFirst();
                }
                lastWords.add(line);
                if (line.contains("database system is ready to accept connections")) {
                    accepted = true;
                    ready.complete(port);
                }
            }
        }
        started.waitFor();
        return accepted;
    }

    /**
     * What ends by itself: the children of a killed server leave within seconds, and a port may be
     * taken between look and use.
     */
    private boolean mayPass() {
        return lastWords.stream()
                .anyMatch(
                        line ->
                                line.contains("pre-existing shared memory block")
                                        || line.contains("could not create any TCP/IP sockets"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** So that what the server says can be read by us whatever the machine's language. */
    static void inEnglish(ProcessBuilder builder) {
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    }

    static void signal(long pid, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            for (String signal : List.of("INT", "QUIT", "KILL")) {
                if (running.isAlive()) {
                    signal(running.pid(), signal);
                }
                if (running.waitFor(10, TimeUnit.SECONDS)) {
                    break;
                }
            }
            holder.join(5000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
