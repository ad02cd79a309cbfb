package maillage.timetable.shared.search;

/** Follows a search from outside and may end it. Called by the thread that runs the search. */
public interface Watcher {
    /** Somebody who only waits for the end. */
    Watcher NONE = found -> {};

    /** A better state than ever before. */
    void better(Found found);

    /** Whether to end now; asked often, from the threads of the workers. */
    default boolean stop() {
        return false;
    }
}
