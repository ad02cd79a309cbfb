package maillage.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files in {@code <data>/files/ab/cdef…} by the hash of their content: the same content is kept
 * once, and never changes. What a transaction that fails has written stays on disk without a row,
 * and is written over by the same content.
 */
@Component
public class Files {
    private final Path folder;
    private final FileStore store;

    Files(@Value("${maillage.data:data}") String data, FileStore store) {
        this.folder = Path.of(data).resolve("files");
        this.store = store;
    }

    /** Keeps this content, in the caller's transaction; it is on disk before its row is. */
    public StoredFile keep(byte[] content, String mediaType) {
        var file = new StoredFile(hash(content), content.length, mediaType);
        try {
            write(place(file.hash()), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        store.insert(file);
        return file;
    }

    public Optional<StoredFile> find(String hash) {
        return store.find(hash);
    }

    /** Where the bytes of a kept file are. */
    public Path place(String hash) {
        if (!hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a hash of a file");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
    }

    private void write(Path place, byte[] content) throws IOException {
        if (java.nio.file.Files.exists(place)) {
            return;
        }
        java.nio.file.Files.createDirectories(place.getParent());
        Path incoming = java.nio.file.Files.createTempFile(folder, "incoming", "");
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(content));
            channel.force(true);
        }
        try {
            java.nio.file.Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException sameContent) {
            java.nio.file.Files.delete(incoming);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
