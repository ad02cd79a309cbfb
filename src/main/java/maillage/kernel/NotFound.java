package maillage.kernel;

/**
 * What was asked for does not exist, or is not for this reader: both look the same from outside.
 * Answered with a 404 page.
 */
public final class NotFound extends RuntimeException {
    public NotFound(String what, Object id) {
        super("no " + what + " " + id);
    }
}
