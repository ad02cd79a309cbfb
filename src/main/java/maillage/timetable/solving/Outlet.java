package maillage.timetable.solving;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a solution goes.
 *
 * @param file empty for what is printed
 */
record Outlet(Optional<Path> file, PrintStream out) {
    /** Asked before the search, which would be in vain. */
    boolean isOpen() {
        return file.map(Outlet::isWritable).orElse(true);
    }

    private static boolean isWritable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.exists(file)
                ? !Files.isDirectory(file) && Files.isWritable(file)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    /** What cannot be written is printed, for the search is not to be lost; whether it was. */
    boolean write(byte[] solution) {
        if (file.isPresent()) {
            try {
                Files.write(file.get(), solution);
                return true;
            } catch (IOException trouble) {
                // printed below
            }
        }
        out.writeBytes(solution);
        out.flush();
        return file.isEmpty();
    }
}
