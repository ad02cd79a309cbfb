package maillage.timetable.shared.search;

/**
 * What a search is asked for.
 *
 * @param threads how many threads run the workers; never changes the result of a limit by steps
 */
public record Orders(Limit limit, long seed, int threads, Watcher watcher) {
    public Orders {
        if (threads < 1) {
            throw new IllegalArgumentException("a search needs a thread, not " + threads);
        }
    }
}
