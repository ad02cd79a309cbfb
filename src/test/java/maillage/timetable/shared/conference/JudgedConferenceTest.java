package maillage.timetable.shared.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Conference.Hours;
import maillage.timetable.shared.formats.Conference.Session;
import maillage.timetable.shared.formats.Conference.Similar;
import maillage.timetable.shared.formats.Conference.Submission;
import maillage.timetable.shared.formats.Conference.Track;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.Criterion;
import maillage.timetable.shared.formats.Penalties;
import maillage.timetable.shared.judging.ConferenceJudge;
import maillage.timetable.shared.judging.Judgement;
import maillage.timetable.shared.search.Landscape;
import org.junit.jupiter.api.Test;

class JudgedConferenceTest {
    private static final int SESSIONS = 5;
    private static final int ROOMS = 4;
    private static final int TRACKS = 6;
    private static final int SUBMISSIONS = 34;

    @Test
    void theJudgeWhoKnowsNothingOfTheSearchFindsTheSameCost() {
        for (long seed = 1; seed <= 4; seed++) {
            Conference conference = drawn(new SplittableRandom(seed));
            var problem = new ConferenceModel(conference);
            Landscape land = problem.landscape();
            var dice = new SplittableRandom(seed);
            assertThat(land.settle(dice, 200_000)).isTrue();
            for (int step = 0; step < 3000; step++) {
                long change = land.propose(dice);
                if (change != Landscape.REFUSED && change < 4000) {
                    land.accept();
                }
                if (step % 30 == 0) {
                    Judgement found =
                            ConferenceJudge.judge(conference, problem.plan(land.places()));
                    assertThat(found.violated()).isZero();
                    assertThat(found.cost()).isEqualTo(land.cost());
                    assertThat(found.cost()).isGreaterThanOrEqualTo(problem.bound());
                }
            }
        }
    }

    @Test
    void aPlanIsTakenOverAndWhatBreaksItIsLeftOutside() {
        Conference conference = drawn(new SplittableRandom(1));
        var problem = new ConferenceModel(conference);
        Landscape land = problem.landscape();
        land.settle(new SplittableRandom(1), 200_000);
        ConferencePlan plan = problem.plan(land.places());
        Landscape twin = problem.landscape(plan);
        assertThat(twin.places()).isEqualTo(land.places());
        assertThat(twin.cost()).isEqualTo(land.cost());

        var cells = new ArrayList<List<ConferencePlan.Cell>>();
        plan.cells().forEach(row -> cells.add(new ArrayList<>(row)));
        // What was in the last session is said to be in the first one as well.
        cells.set(0, cells.getLast());
        int[] places = problem.landscape(new ConferencePlan(cells)).places();
        assertThat(places).contains(ConferencePlan.NONE);
        Judgement found = ConferenceJudge.judge(conference, problem.plan(places));
        assertThat(found.violated())
                .isEqualTo(IntStream.of(places).filter(at -> at == ConferencePlan.NONE).count());
    }

    /** All sixteen criteria count, each with a weight of its own. */
    private static Conference drawn(SplittableRandom dice) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, 3 + 10 * criterion.ordinal());
        }
        return new Conference(
                "drawn",
                60,
                new Hours(570, 1080),
                new Hours(420, 1260),
                1,
                10,
                weights,
                list(
                        SESSIONS,
                        i ->
                                new Session(
                                        "s" + i,
                                        2 + i % 3,
                                        LocalDate.of(2026, 11, 22),
                                        new Hours(480 + 150 * i, 600 + 150 * i))),
                list(ROOMS, i -> "r" + i),
                list(TRACKS, i -> new Track("t" + i, people(dice, 1))),
                list(
                        SUBMISSIONS,
                        i ->
                                new Submission(
                                        "p" + i,
                                        i % TRACKS,
                                        i % 7 == 0 ? 2 : 1,
                                        i % 3 == 0 ? 1 + i / TRACKS : 0,
                                        60 * (dice.nextInt(24) - 11),
                                        people(dice, 2),
                                        people(dice, 2))),
                penalties(dice, SUBMISSIONS, SESSIONS),
                penalties(dice, SUBMISSIONS, ROOMS),
                penalties(dice, TRACKS, SESSIONS),
                penalties(dice, TRACKS, ROOMS),
                penalties(dice, SESSIONS, ROOMS),
                List.of(new Similar(0, 1, 5), new Similar(4, 2, 3)));
    }

    private static <T> List<T> list(int size, IntFunction<T> each) {
        var list = new ArrayList<T>();
        for (int i = 0; i < size; i++) {
            list.add(each.apply(i));
        }
        return list;
    }

    private static List<String> people(SplittableRandom dice, int most) {
        return dice.ints(dice.nextInt(most + 1), 0, 30).distinct().mapToObj(i -> "h" + i).toList();
    }

    private static Penalties penalties(SplittableRandom dice, int rows, int columns) {
        return new Penalties(
                list(
                        rows,
                        row -> {
                            Map<Integer, Integer> penalties = new HashMap<>();
                            for (int column = 0; column < columns; column++) {
                                if (dice.nextInt(3) == 0) {
                                    penalties.put(column, 1 + dice.nextInt(20));
                                }
                            }
                            return penalties;
                        }));
    }
}
