package maillage.platform.command;

import java.io.PrintStream;
import java.util.List;
import maillage.kernel.LocalizedText;

/**
 * One thing the command line does; a bean of any module.
 *
 * <p>Runs beside the program when that is up, on the same database; without web server, jobs and
 * listeners. What the person can put right is thrown as {@link maillage.platform.StartTrouble}.
 */
public interface Command {
    /** One word, or two such as {@code user add}. */
    String name();

    /** What it takes and does, in one line per language. */
    LocalizedText summary();

    /**
     * @param arguments what follows the name
     * @return the exit code, 0 when all went well
     */
    int run(List<String> arguments, PrintStream out);
}
