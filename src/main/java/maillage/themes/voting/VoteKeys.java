package maillage.themes.voting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import maillage.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys of open votes, one file each in {@code <data>/keys}, readable by its owner only: in no dump
 * of the database and in no backup. Callers hold the row of the vote.
 */
@Component
class VoteKeys {
    private final Path folder;

    VoteKeys(@Value("${maillage.data:data}") String data) {
        this.folder = Path.of(data).resolve("keys");
    }

    /** On disk before this returns; replaces what an opening that failed has left. */
    VoteKey create(UUID vote) {
        VoteKey key = VoteKey.fresh();
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            Files.deleteIfExists(file(vote));
            var own =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"));
            try (FileChannel channel =
                    FileChannel.open(
                            file(vote),
                            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            own)) {
                channel.write(ByteBuffer.wrap(key.bytes()));
                channel.force(true);
            }
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
            return key;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * @throws Refused when the file is missing, or holds another key
     */
    VoteKey require(UUID vote, byte[] check) {
        try {
            var key = new VoteKey(Files.readAllBytes(file(vote)));
            if (Arrays.equals(key.check(), check)) {
                return key;
            }
            throw new Refused("vote.refused.key");
        } catch (NoSuchFileException missing) {
            throw new Refused("vote.refused.key");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Written over, then removed; one that is gone stays so. */
    void destroy(UUID vote) {
        try (FileChannel channel = FileChannel.open(file(vote), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(VoteKey.BYTES));
            channel.force(true);
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        try {
            Files.deleteIfExists(file(vote));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    List<UUID> kept() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[0-9a-f-]{36}\\.key"))
                    .map(name -> UUID.fromString(name.substring(0, 36)))
                    .toList();
        } catch (NoSuchFileException noneYet) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path file(UUID vote) {
        return folder.resolve(vote + ".key");
    }
}
