package maillage.platform.postgres;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The server that a running program holds, for a command beside it. */
final class RunningProgram {
    private RunningProgram() {}

    /** Empty when nobody runs in this folder. */
    static Optional<NamedDatabase> in(Path data) {
        Path file = ConnectionFile.in(data);
        if (!Files.exists(file) || FolderLock.isFree(data)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException stoppedMeanwhile) {
            return Optional.empty();
        }
        return Optional.of(
                new NamedDatabase(
                        properties.getProperty("url", ""),
                        properties.getProperty("username", ""),
                        properties.getProperty("password", "")));
    }
}
