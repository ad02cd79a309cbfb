package maillage.platform.start;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks enough of PostgreSQL's protocol (its manual, chapter 54) to say that it is version 14. */
final class OldServer implements AutoCloseable {
    private final ServerSocket socket;

    OldServer() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::answer, "old-postgres");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "postgres://amina:secret@127.0.0.1:%d/network?sslmode=disable"
                .formatted(socket.getLocalPort());
    }

    private void answer() {
        try (Socket client = socket.accept()) {
            var in = new DataInputStream(client.getInputStream());
            var out = new DataOutputStream(client.getOutputStream());
            in.readNBytes(in.readInt() - 4);
            say(out, 'R', new byte[4]);
            say(out, 'S', text("server_version", "14.9"));
            say(out, 'S', text("client_encoding", "UTF8"));
            say(out, 'S', text("DateStyle", "ISO, MDY"));
            say(out, 'S', text("standard_conforming_strings", "on"));
            say(out, 'S', text("integer_datetimes", "on"));
            say(out, 'K', new byte[8]);
            say(out, 'Z', new byte[] {'I'});
            while (true) {
                int kind = in.read();
                if (kind < 0 || kind == 'X') {
                    return;
                }
                in.readNBytes(in.readInt() - 4);
                agree(out, kind);
            }
        } catch (EOFException clientLeft) {
            return;
        } catch (IOException closed) {
            return;
        }
    }

    private static void agree(DataOutputStream out, int kind) throws IOException {
        switch (kind) {
            case 'P' -> say(out, '1', new byte[0]);
            case 'B' -> say(out, '2', new byte[0]);
            case 'D' -> say(out, 'n', new byte[0]);
            case 'E' -> say(out, 'C', text("SET"));
            case 'S' -> say(out, 'Z', new byte[] {'I'});
            case 'Q' -> {
                say(out, 'C', text("SET"));
                say(out, 'Z', new byte[] {'I'});
            }
            default -> {}
        }
    }

    private static void say(DataOutputStream out, char kind, byte[] content) throws IOException {
        out.writeByte(kind);
        out.writeInt(content.length + 4);
        out.write(content);
        out.flush();
    }

    private static byte[] text(String... words) {
        var bytes = new ByteArrayOutputStream();
        for (String word : words) {
            bytes.writeBytes(word.getBytes(StandardCharsets.UTF_8));
            bytes.write(0);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
