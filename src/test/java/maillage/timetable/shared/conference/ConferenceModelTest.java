package maillage.timetable.shared.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.Conference.Hours;
import maillage.timetable.shared.formats.Conference.Session;
import maillage.timetable.shared.formats.Conference.Similar;
import maillage.timetable.shared.formats.Conference.Submission;
import maillage.timetable.shared.formats.Conference.Track;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.Criterion;
import maillage.timetable.shared.formats.Penalties;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

class ConferenceModelTest {
    private static final int MORNING = 0;
    private static final int EVENING = 1;

    @Test
    void aPresenterFarAwayIsAskedForWhenTheSunIsUpThere() {
        Found found = solved(conference(Map.of(Criterion.TIMEZONES, 2), 420, List.of()));
        assertThat(found.cost()).isEqualTo(0);
        assertThat(session(found, 0)).isEqualTo(MORNING);
        assertThat(costIn(EVENING, conference(Map.of(Criterion.TIMEZONES, 2), 420, List.of())))
                .isEqualTo(2 * 10 * 2);
    }

    @Test
    void aPresenterAndTheChairOfTheOtherTrackConflict() {
        var problem = conference(Map.of(Criterion.PRESENTERS_CONFLICTS, 7), 0, List.of("Ada"));
        assertThat(costIn(MORNING, problem)).isEqualTo(7);
        assertThat(solved(problem).cost()).isEqualTo(0);
    }

    @Test
    void similarTracksAreSetApart() {
        var problem = conference(Map.of(Criterion.SIMILAR_TRACKS, 3), 0, List.of());
        assertThat(costIn(MORNING, problem)).isEqualTo(3 * 5);
        assertThat(solved(problem).cost()).isEqualTo(0);
    }

    @Test
    void aPlanSaysEverySlotASubmissionTakes() {
        var problem = new ConferenceModel(conference(Map.of(), 0, List.of()));
        ConferencePlan plan = problem.plan(new int[] {2 * 2, 1});
        assertThat(plan.cells().get(MORNING).get(0))
                .isEqualTo(new ConferencePlan.Cell(1, List.of(ConferencePlan.NONE, 1)));
        assertThat(plan.cells().get(MORNING).get(1))
                .isEqualTo(
                        new ConferencePlan.Cell(
                                ConferencePlan.NONE,
                                List.of(ConferencePlan.NONE, ConferencePlan.NONE)));
        assertThat(plan.cells().get(EVENING).get(0))
                .isEqualTo(new ConferencePlan.Cell(0, List.of(0, 0)));
    }

    private static Found solved(Conference conference) {
        var problem = new ConferenceModel(conference);
        return new Search(
                        problem::landscape,
                        problem.cooling(),
                        new Orders(new Limit.Steps(20_000), 1, 1, Watcher.NONE))
                .run();
    }

    private static int session(Found found, int submission) {
        return found.places()[submission] / 2 / 2;
    }

    /** What it costs when both are in this session, each in a room. */
    private static long costIn(int session, Conference conference) {
        var land = new ConferenceModel(conference).landscape();
        land.restore(new int[] {session * 4, session * 4 + 2});
        return land.cost();
    }

    /** Two tracks of one submission each, two sessions of two slots, two rooms. */
    private static Conference conference(
            Map<Criterion, Integer> weights, int zone, List<String> chairs) {
        var all = new EnumMap<Criterion, Integer>(Criterion.class);
        all.putAll(weights);
        var none = new Penalties(List.of(Map.of(), Map.of()));
        return new Conference(
                "two",
                0,
                new Hours(540, 1080),
                new Hours(480, 1260),
                1,
                10,
                all,
                List.of(
                        new Session("m", 2, LocalDate.of(2026, 11, 22), new Hours(600, 660)),
                        new Session("e", 2, LocalDate.of(2026, 11, 22), new Hours(960, 1020))),
                List.of("one", "two"),
                List.of(new Track("a", List.of()), new Track("b", chairs)),
                List.of(
                        new Submission("x", 0, 2, 0, zone, List.of("Ada"), List.of()),
                        new Submission("y", 1, 1, 0, 0, List.of("Bo"), List.of())),
                none,
                none,
                none,
                none,
                none,
                List.of(new Similar(0, 1, 5)));
    }
}
