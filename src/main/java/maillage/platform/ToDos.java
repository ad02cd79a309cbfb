package maillage.platform;

import java.util.List;
import maillage.kernel.Me;

/**
 * What a module finds is waiting for someone: shown first in my space, and to the team on the page
 * of its day.
 */
public interface ToDos {
    /** What waits for this reader now; empty when nothing does. */
    List<ToDo> of(Me me);
}
