package maillage.mailing.sending;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that takes everything but answers one command as told; {@code "."} stands for the
 * end of a letter.
 */
final class ScriptedSmtp implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String command;
    private final String answer;
    private final AtomicInteger conversations = new AtomicInteger();

    ScriptedSmtp(String command, String answer) throws IOException {
        this.command = command;
        this.answer = answer;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    int conversations() {
        return conversations.get();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                conversations.incrementAndGet();
                talk(caller);
            } catch (SocketException hungUp) {
                continue;
            } catch (IOException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var lines =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(caller, "220 ready");
        boolean inLetter = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (inLetter && !line.equals(".")) {
                continue;
            }
            String said = line.split(" ", 2)[0];
            inLetter = said.equals("DATA");
            say(
                    caller,
                    said.equals(command) || (said.equals("HELO") && command.equals("EHLO"))
                            ? answer
                            : inLetter ? "354 go on" : "250 ok");
            if (said.equals("QUIT")) {
                return;
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
