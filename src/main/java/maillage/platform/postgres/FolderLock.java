package maillage.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import maillage.platform.StartTrouble;
import org.jspecify.annotations.Nullable;

/** One run a data folder. The system gives the lock back when its holder dies, however it dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path data) {
        try {
            Files.createDirectories(data);
            Path file = data.resolve("lock");
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StartTrouble("start.held", data, holder(data));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid())
                                    .getBytes(StandardCharsets.UTF_8)));
            return new FolderLock(channel);
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(data, trouble);
        }
    }

    /** Whether nobody holds it now; leaves it free. */
    static boolean isFree(Path data) {
        Path file = data.resolve("lock");
        if (!Files.exists(file)) {
            return true;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) != null;
        } catch (IOException trouble) {
            throw StartTrouble.ofDisk(data, trouble);
        }
    }

    /** The process id of the last holder. */
    static String holder(Path data) {
        try {
            return Files.readString(data.resolve("lock")).strip();
        } catch (IOException unknown) {
            return "?";
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
