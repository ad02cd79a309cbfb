package maillage.kernel;

/**
 * A rule or a right refuses what was asked. Answered with a 403 page that gives the reason.
 *
 * <p>{@code reason} is a text key; its words stand in {@code text/<module>_<language>.properties}.
 */
public final class Refused extends RuntimeException {
    private final String reason;
    private final Object[] arguments;

    public Refused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
