package maillage.platform.command;

import java.io.PrintStream;
import java.util.List;
import maillage.kernel.LocalizedText;

/**
 * A command that works on files alone: nothing else of the program is started for it. Named in
 * {@code META-INF/services}.
 */
public interface FileCommand {
    /** One word. */
    String name();

    /** What it takes and does, in one line per language. */
    LocalizedText summary();

    /**
     * @param arguments what follows the name
     * @return the exit code, 0 when all went well
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
