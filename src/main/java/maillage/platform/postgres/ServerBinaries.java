package maillage.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import maillage.platform.StartTrouble;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, from the archive that Maven brought; unpacked in Java, so that no machine
 * needs {@code xz}.
 */
final class ServerBinaries {
    /** Part of the folder's name: another version is unpacked beside this one. */
    static final String VERSION = "18.6";

    /** The same number in the cluster's {@code PG_VERSION}. */
    static final String MAJOR = "18";

    private ServerBinaries() {}

    /**
     * The folder that holds {@code bin/postgres}. Several programs may ask for it at the same time.
     */
    static Path unpackedIn(Path cache) {
        Path folder = cache.toAbsolutePath().resolve("programs-" + VERSION);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try (InputStream archive = archive()) {
            Files.createDirectories(cache);
            Path half = Files.createTempDirectory(cache, "unpacking-");
            try {
                unpack(archive, half);
                keep(half, folder);
            } finally {
                FileSystemUtils.deleteRecursively(half);
            }
            return folder;
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(cache, trouble);
        }
    }

    private static InputStream archive() {
        String name = "postgres-%s-%s.txz".formatted(system(), architecture());
        InputStream archive = ServerBinaries.class.getResourceAsStream("/" + name);
        if (archive == null) {
            throw new StartTrouble("start.no.binaries", name);
        }
        return archive;
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return os.startsWith("mac") ? "darwin" : os.startsWith("win") ? "windows" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path target)
            throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
            Files.createDirectories(path.getParent());
            Files.copy(content, path);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void keep(Path half, Path folder) throws IOException {
        try {
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException anotherWasFaster) {
            if (!Files.isDirectory(folder)) {
                throw anotherWasFaster;
            }
        }
    }
}
