package maillage.timetable.shared.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Simulated annealing with reheating by {@value #WORKERS} virtual workers. They walk alone between
 * fixed points of the way; at each reheating all go on from the best of all, in their order.
 * Threads only run them, so their number never shows in the result of a limit by steps. Under a
 * limit by the clock there are as many workers as threads, at most {@value #WORKERS}.
 */
public final class Search {
    static final int WORKERS = 2;

    /** The part of the way after which a search anneals even what is not settled. */
    private static final double SETTLING = 0.5;

    private final Orders orders;
    private final Cooling cooling;
    private final Pace pace;
    private final List<Worker> workers = new ArrayList<>();

    /** Each worker gets a landscape of its own from the supplier; all must be twins. */
    public Search(Supplier<? extends Landscape> landscapes, Cooling cooling, Orders orders) {
        this.orders = orders;
        this.cooling = cooling;
        boolean clock = orders.limit() instanceof Limit.Seconds;
        int count = clock ? Math.min(WORKERS, orders.threads()) : WORKERS;
        pace = new Pace(orders.limit(), count);
        var dice = new SplittableRandom(orders.seed());
        for (int i = 0; i < count; i++) {
            workers.add(new Worker(landscapes.get(), dice.split()));
        }
    }

    /** Searches until the limit, the landscape's bound or the watcher's word; answers the best. */
    public Found run() {
        try (ExecutorService threads = Executors.newFixedThreadPool(orders.threads())) {
            long told = report(Long.MAX_VALUE);
            told = settle(threads, told);
            anneal(threads, told);
        }
        return found();
    }

    private long settle(ExecutorService threads, long told) {
        long before = told;
        while (goesOn() && workers.stream().noneMatch(Worker::settled) && share() < SETTLING) {
            double until = Math.min(SETTLING, share() + pace.round() / 16);
            together(threads, worker -> worker.settle(pace, until, orders.watcher()));
            before = report(before);
        }
        return before;
    }

    private void anneal(ExecutorService threads, long told) {
        double from = share();
        meet();
        long before = report(told);
        int descent = 0;
        while (goesOn() && share() < 1) {
            double end = from + (1 - from) * cooling.end(descent);
            double until = Math.min(end, share() + pace.round());
            together(
                    threads, worker -> worker.anneal(pace, cooling, from, until, orders.watcher()));
            if (share() >= end) {
                descent++;
                meet();
            }
            before = report(before);
        }
    }

    /** The point of the way that all workers have reached. */
    private double share() {
        double least = 1;
        for (Worker worker : workers) {
            least = Math.min(least, pace.share(worker.steps()));
        }
        return least;
    }

    /** All go on from the best of all. */
    private void meet() {
        Worker leader = leader();
        for (Worker worker : workers) {
            worker.restart(leader);
        }
    }

    /** The worker with the best of all; among equals the first. */
    private Worker leader() {
        return workers.stream().min(Comparator.comparingLong(Worker::best)).orElseThrow();
    }

    private boolean goesOn() {
        return workers.stream().noneMatch(Worker::atBound) && !orders.watcher().stop();
    }

    private long report(long before) {
        long best = leader().best();
        if (best < before) {
            orders.watcher().better(found());
        }
        return best;
    }

    private Found found() {
        Worker leader = leader();
        long steps = workers.stream().mapToLong(Worker::steps).sum();
        return new Found(leader.best(), leader.places().clone(), steps, pace.seconds());
    }

    private void together(ExecutorService threads, Consumer<Worker> work) {
        var tasks = new ArrayList<Callable<Void>>();
        for (Worker worker : workers) {
            tasks.add(
                    () -> {
                        work.accept(worker);
                        return null;
                    });
        }
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e);
        }
    }
}
