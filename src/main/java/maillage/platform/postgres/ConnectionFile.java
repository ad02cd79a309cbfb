package maillage.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import maillage.platform.StartTrouble;

/** Tells the command line how to reach the running server; readable by its owner only. */
final class ConnectionFile {
    private final Path file;

    ConnectionFile(Path data) {
        this.file = in(data);
    }

    static Path in(Path data) {
        return data.resolve("connection.properties");
    }

    void write(String url, String username, String password) {
        Path half = file.resolveSibling("connection.half");
        try {
            Files.deleteIfExists(half);
            Files.createFile(
                    half,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    half, "url=%s\nusername=%s\npassword=%s\n".formatted(url, username, password));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(file, trouble);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(file, trouble);
        }
    }
}
