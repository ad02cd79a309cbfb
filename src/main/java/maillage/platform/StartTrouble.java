package maillage.platform;

import java.io.Serial;

/**
 * Something outside the program keeps it from starting, and a person can put it right: said in one sentence, without a stack
 * trace, exit code 1.
 *
 * <p>{@code key} is a text key of {@code text/start_<language>.properties}.
 */
public final class StartTrouble extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public StartTrouble(String key, Object... arguments) {
        super(key + java.util.Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
