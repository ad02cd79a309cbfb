package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Shifted;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

/** The arrays of the search say what the judge says, whatever is moved. */
class PlacementTest {
    private static final Size SMALL = new Size(40, 4, 2, 80, 60);
    private static final Orders ORDERS = new Orders(new Limit.Steps(0), 1, 1, Watcher.NONE);
    private final SplittableRandom dice = new SplittableRandom(7);

    @Test
    void theCostIsTheJudgesScoreAtAnyTimetable() {
        for (long seed = 1; seed <= 4; seed++) {
            var model = new Model(wild(seed));
            var judge = new Judge(model.programme);
            var layout = new Layout(model);
            var placement = new Placement(model);
            for (int round = 0; round < 5; round++) {
                int[] places = anywhere(model, round * 20);
                placement.restore(places);
                Timetable timetable = layout.timetable(places);
                assertThat(placement.cost())
                        .isEqualTo(model.costs.packed(judge.of(timetable).score()));
                assertThat(layout.places(timetable)).isEqualTo(places);
            }
        }
    }

    @Test
    void theCostIsTheJudgesScoreByNightToo() {
        for (int hours : new int[] {5, 9, 14}) {
            var model = new Model(new Shifted(hours).of(wild(5)));
            ProgrammeFile.check(model.programme);
            var placement = new Placement(model);
            for (int round = 0; round < 5; round++) {
                int[] places = anywhere(model, round * 20);
                placement.restore(places);
                Timetable timetable = new Layout(model).timetable(places);
                assertThat(placement.cost())
                        .isEqualTo(
                                model.costs.packed(
                                        new Judge(model.programme).of(timetable).score()));
            }
        }
    }

    @Test
    void whatOutlastsADayIsInNobodysWayOnTheNext() {
        var programme =
                ProgrammeFile.read(
                        """
                        {"format": "maillage-programme-1",
                         "edition": {"zone": "UTC", "step": 60, "days": [
                             {"date": "2026-09-08", "from": "00:00", "to": "24:00"},
                             {"date": "2026-09-09", "from": "00:00", "to": "04:00"},
                             {"date": "2026-09-10", "from": "04:00", "to": "03:00"}]},
                         "rooms": [{"id": "hall", "capacity": 9, "changeover": 60}],
                         "people": [{"id": "p", "setup": 60, "inARow": 1, "notAlone": true}],
                         "audiences": [{"id": "x", "sessions": ["a", "b"]}],
                         "resources": [{"id": "booth", "count": 1, "rest": 60}],
                         "orders": [{"before": "a", "after": "b", "within": 120}],
                         "repeats": [{"sessions": ["b", "c"], "apart": "half"}],
                         "sessions": [
                           {"id": "a", "duration": 300, "people": [{"person": "p"}], "needs": [{"resource": "booth"}]},
                           {"id": "b", "duration": 600, "people": [{"person": "p"}], "needs": [{"resource": "booth"}]},
                           {"id": "c", "duration": 120, "blocks": "all", "noRoom": true}]}
                        """);
        var model = new Model(programme);
        var placement = new Placement(model);
        for (int round = 0; round < 2_000; round++) {
            int[] places = anywhere(model, 10);
            placement.restore(places);
            Timetable timetable = new Layout(model).timetable(places);
            assertThat(placement.cost())
                    .isEqualTo(model.costs.packed(new Judge(programme).of(timetable).score()));
        }
    }

    @Test
    void changesAddUpToTheCostWhetherKeptOrTakenBack() {
        var model = new Model(wild(2));
        var placement = new Placement(model);
        var fresh = new Placement(model);
        placement.restore(anywhere(model, 5));
        for (int round = 0; round < 3_000; round++) {
            long before = placement.cost();
            long sum = 0;
            int many = 1 + dice.nextInt(4);
            for (int i = 0; i < many; i++) {
                int session = dice.nextInt(model.sessions);
                boolean out = dice.nextInt(12) == 0;
                int start = out ? -1 : dice.nextInt(model.steps);
                int room = out ? -1 : anyRoom(model, session);
                long expected = placement.change(session, start, room);
                assertThat(placement.move(session, start, room)).isEqualTo(expected);
                sum += expected;
            }
            assertThat(placement.cost()).isEqualTo(before + sum);
            if (round % 50 == 0) {
                fresh.restore(placement.places());
                assertThat(placement.cost()).isEqualTo(fresh.cost());
            }
            if (dice.nextBoolean()) {
                placement.keep();
            } else {
                placement.takeBack();
                assertThat(placement.cost()).isEqualTo(before);
            }
        }
    }

    @Test
    void aWalkKnowsItsCostAfterAnyNumberOfSteps() {
        var model = new Model(wild(3));
        var walk = new PlanningWalk(model, new Sowing(model).sown(anywhere(model, 90), ORDERS));
        var fresh = new Placement(model);
        for (int round = 0; round < 20_000; round++) {
            long before = round % 500 == 0 ? walk.cost() : 0;
            long change = walk.propose(dice);
            if (change != PlanningWalk.REFUSED && (change < 50 || dice.nextInt(30) == 0)) {
                walk.accept();
                if (round % 500 == 0) {
                    fresh.restore(walk.places());
                    assertThat(walk.cost()).isEqualTo(before + change).isEqualTo(fresh.cost());
                }
            }
        }
    }

    /** Every rule counts, each with a weight of its own; notes are told by nobody else. */
    private static Programme wild(long seed) {
        Programme programme = InventedForum.of(SMALL, seed);
        RuleBook rules = RuleBook.UNSAID;
        for (Rule rule : Rule.values()) {
            Level level = rule.unlessSaid().level();
            rules = rules.with(rule, level == Level.NOTE ? Level.WEAK : level, rule.ordinal() + 1);
        }
        var sessions =
                programme.sessions().stream()
                        .map(
                                session ->
                                        session == programme.sessions().get(12)
                                                ? siteBlocking(session)
                                                : session == programme.sessions().get(13)
                                                        ? session.placed(
                                                                programme
                                                                        .sessions()
                                                                        .getFirst()
                                                                        .place(),
                                                                false)
                                                        : session)
                        .toList();
        var orders = new ArrayList<>(programme.orders());
        orders.add(new Order(at(sessions, 15), at(sessions, 16), 15, 60, true));
        return new Programme(
                programme.edition(),
                programme.sites(),
                programme.travel(),
                programme.rooms(),
                programme.resources(),
                programme.tracks(),
                programme.similar(),
                programme.people(),
                programme.audiences(),
                sessions,
                orders,
                programme.repeats(),
                rules);
    }

    private static String at(List<Session> sessions, int position) {
        return sessions.get(position).id();
    }

    private static Session siteBlocking(Session one) {
        return new Session(
                one.id(),
                one.title(),
                one.kind(),
                one.duration(),
                one.times(),
                one.preferredTimes(),
                one.rooms(),
                one.preferredRooms(),
                one.features(),
                one.needs(),
                one.expected(),
                one.tracks(),
                one.organisations(),
                one.people(),
                Blocks.SITE,
                one.noRoom(),
                one.prime(),
                one.pinned(),
                one.place());
    }

    /**
     * @param out how many of a hundred sessions have no place
     */
    private int[] anywhere(Model model, int out) {
        int[] places = new int[2 * model.sessions];
        for (int session = 0; session < model.sessions; session++) {
            boolean none = dice.nextInt(100) < out;
            places[session] = none ? -1 : dice.nextInt(model.steps);
            places[model.sessions + session] = none ? -1 : anyRoom(model, session);
        }
        return places;
    }

    private int anyRoom(Model model, int session) {
        boolean nowhere = model.programme.sessions().get(session).noRoom();
        return nowhere ? model.rooms : dice.nextInt(model.rooms);
    }
}
