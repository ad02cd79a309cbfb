package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

class StayingTest {
    private static final long MANY = 3_000_000_000L;

    @Test
    void aStrongWishMissedBeforeMovesNobody() {
        Programme programme =
                Sketch.programme(
                        """
                        'sessions':[{'id':'a','duration':60,'expected':50,'place':{'start':'2026-09-08T09:00','room':'loft'}}],
                        'rules':{'capacity':{'level':'strong'}}
                        """);
        var replanning = new Replanning(programme);
        assertThat(replanning.fewestMoves()).isZero();
        Timetable repaired = replanning.repaired(sooner());
        assertThat(repaired.places()).isEqualTo(programme.existing().places());
        assertThat(replanning.improvements(repaired, 1).getFirst().change().strong())
                .isEqualTo(-40);
    }

    @Test
    void aSessionMadeLongerMovesItselfOrTheNext() {
        Programme programme =
                Sketch.programme(
                        """
                        'sessions':[{'id':'a','duration':120,'place':{'start':'2026-09-08T09:00','room':'loft'}},
                          {'id':'b','duration':60,'place':{'start':'2026-09-08T10:00','room':'loft'}},
                          {'id':'c','duration':60,'place':{'start':'2026-09-08T11:00','room':'loft'}}]
                        """);
        var replanning = new Replanning(programme);
        assertThat(replanning.fewestMoves()).isEqualTo(1);
        assertThat(replanning.moved(replanning.repaired(sooner()))).isEqualTo(1);
    }

    @Test
    void whomNoPlaceHelpsNeedNotMoveAndTheSearchEnds() {
        Programme programme =
                Sketch.programme(
                        """
                        'sessions':[{'id':'a','duration':60,'features':['stage'],'place':{'start':'2026-09-08T09:00','room':'loft'}},
                          {'id':'b','duration':60,'features':['stage']}]
                        """);
        var replanning = new Replanning(programme);
        assertThat(replanning.fewestMoves()).isZero();
        Timetable repaired = replanning.repaired(sooner());
        assertThat(replanning.moved(repaired)).isZero();
        assertThat(repaired.places()).containsKey("b");
    }

    @Test
    void whoMustMoveGoesWhereTheProgrammeLikesItBest() {
        Programme programme =
                Sketch.programme(
                        """
                        'sessions':[{'id':'a','duration':60,'rooms':['hall','loft'],'features':['booth'],'expected':50,
                            'times':[{'from':'2026-09-09T09:00','to':'2026-09-09T18:00'}],
                            'preferredTimes':[{'from':'2026-09-09T14:00','to':'2026-09-09T15:00'}],
                            'place':{'start':'2026-09-08T09:00','room':'loft'}}]
                        """);
        Timetable repaired = new Replanning(programme).repaired(sooner());
        assertThat(repaired.places()).isEqualTo(Sketch.timetable("a=9T14:00/hall").places());
    }

    /** No state that a walk meets is below what is proved. */
    @Test
    void theBoundHoldsEverywhere() {
        var dice = new SplittableRandom(5);
        for (long seed = 1; seed <= 6; seed++) {
            Programme programme = scattered(InventedForum.of(new Size(40, 4, 2, 80, 60), seed));
            var steady = new Model(RepairWalk.steady(programme));
            int[] before = new Layout(steady).places(programme.existing());
            var staying = new Staying(new Model(RepairWalk.alone(programme)), before);
            assertThat(staying.bound()).isPositive();
            var planned =
                    new Planning(programme).plan(new Timetable(java.util.Map.of()), ends(40_000));
            var walk = new RepairWalk(steady.costs, new PlanningWalk(steady, planned.places()), 0);
            long least = walk.cost();
            for (int step = 0; step < 30_000; step++) {
                long change = walk.propose(dice);
                if (change <= 0 || change < 30 && dice.nextInt(9) == 0) {
                    walk.accept();
                    least = Math.min(least, walk.cost());
                }
            }
            assertThat(least).isGreaterThanOrEqualTo(staying.bound());
            var replanning = new Replanning(programme);
            Timetable repaired = replanning.repaired(ends(60_000));
            if (new Judge(programme).of(repaired).score().usable()) {
                assertThat(replanning.moved(repaired))
                        .isGreaterThanOrEqualTo(replanning.fewestMoves());
            }
        }
    }

    /** Half of the sessions where they were meant to be, some anywhere. */
    private Programme scattered(Programme programme) {
        var dice = new SplittableRandom(11);
        var rooms = programme.rooms();
        var known = new Planning(programme);
        Found found = known.plan(ends(20_000));
        Timetable timetable = known.timetable(found);
        return programme.withSessions(
                programme.sessions().stream()
                        .map(
                                one -> {
                                    var place = timetable.places().get(one.id());
                                    boolean anywhere = dice.nextInt(3) == 0 && !one.noRoom();
                                    if (place == null || one.pinned() || dice.nextInt(9) == 0) {
                                        return one;
                                    }
                                    return one.placed(
                                            anywhere
                                                    ? new maillage.timetable.shared.programme.Place(
                                                            place.start(),
                                                            rooms.get(dice.nextInt(rooms.size()))
                                                                    .id())
                                                    : place,
                                            false);
                                })
                        .toList());
    }

    /** Such a search would take minutes, if it did not see that it is done. */
    private static Orders sooner() {
        return ends(MANY);
    }

    private static Orders ends(long steps) {
        return new Orders(new Limit.Steps(steps), 1, 1, Watcher.NONE);
    }
}
