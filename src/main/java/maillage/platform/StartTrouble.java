package maillage.platform;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Something outside the program keeps it from starting, and a person can put it right: said in one
 * sentence, without a stack trace, exit code 1.
 *
 * <p>{@code key} is a text key of {@code text/start_<language>.properties}.
 */
public final class StartTrouble extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public StartTrouble(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public static StartTrouble ofDisk(Path folder, IOException trouble) {
        return ofDisk(folder, words(trouble), trouble);
    }

    /**
     * @param words the last words of whoever could not write there, in English
     */
    public static StartTrouble ofDisk(Path folder, String words, Throwable cause) {
        String said = words.toLowerCase(Locale.ROOT);
        StartTrouble trouble;
        if (said.contains("no space left") || said.contains("disk quota")) {
            trouble = new StartTrouble("start.disk.full", folder);
        } else if (said.contains("read-only file system")) {
            trouble = new StartTrouble("start.disk.readonly", folder);
        } else {
            trouble = new StartTrouble("start.folder", folder, words.strip());
        }
        trouble.initCause(cause);
        return trouble;
    }

    private static String words(IOException trouble) {
        if (trouble instanceof FileSystemException told && told.getReason() != null) {
            return told.getReason();
        }
        String kind = trouble.getClass().getSimpleName().replace("Exception", "");
        return trouble instanceof FileSystemException
                ? kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT)
                : String.valueOf(trouble.getMessage());
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
