package maillage.timetable.shared.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Landscape;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

class ConferenceLandscapeTest {

    @Test
    void everyChangeCostsWhatCountingAnewSays() {
        for (long seed = 1; seed <= 6; seed++) {
            Instance given = Conferences.drawn(seed, 5, 4, 6, 20);
            var land = walk(given);
            var dice = new SplittableRandom(seed);
            for (int step = 0; step < 4000; step++) {
                long before = land.cost();
                long change = land.propose(dice);
                if (change == Landscape.REFUSED || change > 60 && dice.nextInt(3) > 0) {
                    assertThat(land.cost()).isEqualTo(before);
                    assertThat(Conferences.cost(given, land.places())).isEqualTo(before);
                    continue;
                }
                land.accept();
                assertThat(land.cost())
                        .as("seed %d step %d", seed, step)
                        .isEqualTo(before + change);
                assertThat(Conferences.cost(given, land.places())).isEqualTo(before + change);
            }
        }
    }

    @Test
    void whatIsRestoredIsWhatWas() {
        Instance given = Conferences.drawn(7, 5, 4, 6, 20);
        var land = walk(given);
        var dice = new SplittableRandom(7);
        land.settle(dice, 100_000);
        int[] places = land.places();
        long cost = land.cost();
        for (int step = 0; step < 2000; step++) {
            if (land.propose(dice) != Landscape.REFUSED) {
                land.accept();
            }
        }
        assertThat(land.places()).isNotEqualTo(places);
        land.restore(places);
        assertThat(land.places()).isEqualTo(places);
        assertThat(land.cost()).isEqualTo(cost);
    }

    @Test
    void everyoneIsPlacedEvenWhenNoSlotIsToSpare() {
        for (long seed = 1; seed <= 10; seed++) {
            Instance given = Conferences.full(seed, 12, 12, 24);
            var land = walk(given);
            assertThat(land.places()).as("seed %d", seed).contains(-1);
            assertThat(land.settle(new SplittableRandom(seed), 40_000))
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(land.places()).doesNotContain(-1);
        }
    }

    @Test
    void whileTheLastSeekAPlaceTheCostStaysWhatCountingAnewSays() {
        Instance given = Conferences.full(1, 12, 12, 24);
        var land = walk(given);
        var dice = new SplittableRandom(1);
        while (!land.settle(dice, 100)) {
            assertThat(land.cost()).isEqualTo(Conferences.cost(given, land.places()));
        }
        assertThat(land.cost()).isEqualTo(Conferences.cost(given, land.places()));
    }

    @Test
    void aSubmissionLongerThanEverySessionWaitsAndTheOthersArePlaced() {
        Instance given = Conferences.drawn(5, 4, 3, 5, 20);
        given.length()[0] = given.depth() + 1;
        var land = walk(given);
        assertThat(land.settle(new SplittableRandom(5), 10_000)).isTrue();
        assertThat(Arrays.stream(land.places()).filter(place -> place == -1)).hasSize(1);
    }

    @Test
    void theSameSeedAndStepsGiveTheSameProgrammeForAnyThreads() {
        Instance given = Conferences.drawn(3, 5, 4, 6, 20);
        assertThat(searched(given, 200_000, 2).places())
                .isEqualTo(searched(given, 200_000, 1).places());
    }

    @Test
    void aTinyConferenceIsSolvedToItsOptimum() {
        for (long seed = 1; seed <= 8; seed++) {
            Instance given = Conferences.tiny(seed);
            assertThat(searched(given, 40_000, 1).cost())
                    .as("seed %d", seed)
                    .isEqualTo(Exhaustive.least(given));
        }
    }

    @Test
    void noTinyConferenceCostsLessThanItsBound() {
        long bounds = 0;
        for (long seed = 1; seed <= 8; seed++) {
            Instance given = Conferences.tiny(seed);
            assertThat(LowerBound.of(given)).isBetween(0L, Exhaustive.least(given));
            bounds += LowerBound.of(given);
        }
        assertThat(bounds).isPositive();
    }

    private static ConferenceLandscape walk(Instance given) {
        return new ConferenceLandscape(given, 0, Construction.places(given));
    }

    private static Found searched(Instance given, long steps, int threads) {
        return new Search(
                        () -> walk(given),
                        new Cooling(100, 0.5, 2, 0.3),
                        new Orders(new Limit.Steps(steps), 1, threads, Watcher.NONE))
                .run();
    }
}
