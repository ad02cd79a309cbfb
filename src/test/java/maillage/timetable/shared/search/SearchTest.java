package maillage.timetable.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Cooling COOLING = new Cooling(20, 0.2, 3, 0.3);

    @Test
    void theSameSeedAndStepsGiveTheSameResultOnAnyNumberOfThreads() {
        Found one = search(Long.MIN_VALUE, new Limit.Steps(150_000), 1, Watcher.NONE);
        for (int threads : List.of(1, 2, 5)) {
            Found many = search(Long.MIN_VALUE, new Limit.Steps(150_000), threads, Watcher.NONE);
            assertThat(many.places()).isEqualTo(one.places());
            assertThat(many.steps()).isEqualTo(one.steps());
        }
    }

    @Test
    void findsTheLowestStateOfASmallLandscape() {
        Found found = search(Long.MIN_VALUE, new Limit.Steps(400_000), 2, Watcher.NONE);
        assertThat(found.cost()).isZero();
        assertThat(found.places()).containsOnly(14);
    }

    @Test
    void endsAtTheBoundBeforeTheLimit() {
        Found found = search(300, new Limit.Steps(10_000_000), 2, Watcher.NONE);
        assertThat(found.cost()).isLessThanOrEqualTo(300);
        assertThat(found.steps()).isLessThan(10_000_000);
    }

    @Test
    void whatTheWatcherHearsGetsBetterAndBetterAndEndsWithTheResult() {
        var heard = new ArrayList<Found>();
        Found found = search(Long.MIN_VALUE, new Limit.Steps(150_000), 2, heard::add);
        assertThat(heard)
                .isSortedAccordingTo((a, b) -> Long.compare(b.cost(), a.cost()))
                .isNotEmpty();
        assertThat(heard.getLast().cost()).isEqualTo(found.cost());
    }

    @Test
    void theWordOfTheWatcherEndsTheSearchWithTheBestSoFar() {
        var told = new ArrayList<Found>();
        Found found =
                search(
                        Long.MIN_VALUE,
                        new Limit.Seconds(3600),
                        2,
                        impatient(told, () -> told.size() > 1));
        assertThat(found.seconds()).isLessThan(600);
        assertThat(found.cost()).isEqualTo(told.getLast().cost());
    }

    @Test
    void theResultIsAStateOfTheCostItSays() {
        Found found = search(Long.MIN_VALUE, new Limit.Steps(5_000), 2, Watcher.NONE);
        var land = new Bumps(Long.MIN_VALUE);
        land.restore(found.places());
        assertThat(land.cost()).isEqualTo(found.cost());
    }

    @Test
    void noStepsGiveTheStartBack() {
        assertThat(search(Long.MIN_VALUE, new Limit.Steps(0), 2, Watcher.NONE).places())
                .containsOnly(0);
    }

    @Test
    void temperaturesFallInEachDescentAndRiseAtEachReheating() {
        assertThat(COOLING.at(0)).isEqualTo(20);
        assertThat(COOLING.at(0.062)).isBetween(0.2, 0.21);
        assertThat(COOLING.at(0.063)).isBetween(19.0, 20.0);
        assertThat(COOLING.at(0.499)).isBetween(0.2, 0.21);
        assertThat(COOLING.at(0.501)).isBetween(5.0, 6.0);
        assertThat(COOLING.at(0.667)).isBetween(5.0, 6.0);
        assertThat(COOLING.at(1)).isBetween(0.199, 0.201);
    }

    @Test
    void withoutReheatingTheSlowDescentGoesToTheEnd() {
        var cooling = new Cooling(20, 0.2, 0, 1);
        assertThat(cooling.at(0.53)).isBetween(1.9, 2.1);
        assertThat(cooling.at(1)).isBetween(0.199, 0.201);
    }

    @Test
    void goingOnStartsLessHot() {
        assertThat(COOLING.again().at(0)).isEqualTo(6);
        assertThat(new Cooling(1, 0.5, 0, 0.3).again().at(0)).isEqualTo(0.5);
    }

    @Test
    void whoStopsEarlyHasADraft() {
        var told = new ArrayList<Found>();
        Found found =
                search(
                        Long.MIN_VALUE,
                        new Limit.Steps(40_000_000),
                        2,
                        impatient(told, () -> !told.isEmpty() && told.getLast().cost() == 0));
        assertThat(found.cost()).isZero();
        assertThat(found.steps()).isLessThan(4_000_000);
    }

    /** Notes what it is told, and stops once it has heard enough. */
    private static Watcher impatient(List<Found> told, BooleanSupplier enough) {
        return new Watcher() {
            @Override
            public void better(Found found) {
                told.add(found);
            }

            @Override
            public boolean stop() {
                return enough.getAsBoolean();
            }
        };
    }

    private static Found search(long bound, Limit limit, int threads, Watcher watcher) {
        return new Search(() -> new Bumps(bound), COOLING, new Orders(limit, 7, threads, watcher))
                .run();
    }
}
