package maillage.platform.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import maillage.platform.StartTrouble;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks at what must be right outside the program, before anything is started that would have to be
 * stopped again.
 */
final class StartChecks
        implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final long MEGABYTE = 1024 * 1024L;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        if (settings.getProperty("maillage.command", "").equals("help")) {
            return;
        }
        checkFolder(
                Path.of(settings.getProperty("maillage.data", "data")).toAbsolutePath().normalize(),
                settings.getProperty("maillage.disk.minimum", Long.class, 64L) * MEGABYTE);
        if (!"none".equals(settings.getProperty("spring.main.web-application-type"))) {
            checkPort(
                    settings.getProperty("server.address", ""),
                    port(settings.getProperty("server.port", "8080")));
        }
    }

    /** After the settings and the log are set up, before the database is asked for. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE - 1;
    }

    /**
     * @param minimum bytes: below it PostgreSQL could not even write the end of its log
     */
    static void checkFolder(Path data, long minimum) {
        try {
            Files.createDirectories(data);
            Path probe = Files.createTempFile(data, "probe", "");
            try {
                Files.write(probe, new byte[64 * 1024]);
            } finally {
                Files.delete(probe);
            }
            if (Files.getFileStore(data).getUsableSpace() < minimum) {
                throw new StartTrouble("start.disk.full", data);
            }
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(data, trouble);
        }
    }

    private static int port(String said) {
        if (!said.matches("[0-9]{1,5}") || Integer.parseInt(said) > 65535) {
            throw new StartTrouble("start.port.wrong", said);
        }
        return Integer.parseInt(said);
    }

    /** Zero means any free port. */
    static void checkPort(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(
                    new InetSocketAddress(
                            address.isBlank() ? null : InetAddress.getByName(address), port));
        } catch (UnknownHostException trouble) {
            throw new StartTrouble("start.address", address);
        } catch (IOException trouble) {
            throw port > 0
                            && port < 1024
                            && String.valueOf(trouble.getMessage()).contains("ermission")
                    ? new StartTrouble("start.port.reserved", port)
                    : new StartTrouble("start.port", port, port + 1);
        }
    }
}
