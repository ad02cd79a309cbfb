package maillage.timetable.shared.search;

/** Follows a search from outside and may end it. */
public interface Watcher {
    /** Somebody who only waits for the end. */
    Watcher NONE = found -> {};

    /** A better state than ever before; told by the thread that runs the search. */
    void better(Found found);

    /** Whether to end now; asked often, by the threads of the workers too, several at once. */
    default boolean stop() {
        return false;
    }
}
