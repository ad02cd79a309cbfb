package maillage.identity;

import java.time.Duration;
import maillage.kernel.PersonId;

/**
 * Sign-in links handed over without mail: by the command line, and by the demonstration when it
 * starts.
 */
public interface ReadyLinks {
    /** The path of a link for this person, good for one use within {@code life}. */
    String make(PersonId person, Duration life);
}
