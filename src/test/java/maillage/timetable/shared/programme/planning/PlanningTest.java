package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

class PlanningTest {
    private static final Size SMALL = new Size(40, 4, 2, 80, 60);

    @Test
    void whatForbidsIsKeptAndWishesAreMetBetterThanBefore() {
        for (long seed = 1; seed <= 3; seed++) {
            Programme programme = InventedForum.of(SMALL, seed);
            var planning = new Planning(programme);
            Found found = planning.plan(orders(150_000, seed, 1));
            Score score = new Judge(programme).of(planning.timetable(found)).score();
            Score known = new Judge(programme).of(InventedForum.known(SMALL, seed)).score();
            assertThat(score.usable()).isTrue();
            assertThat(score).isLessThan(known);
            assertThat(new Costs(programme).packed(score)).isEqualTo(found.cost());
        }
    }

    @Test
    void theSameSeedAndStepsGiveTheSameTimetableOnAnyNumberOfThreads() {
        var planning = new Planning(InventedForum.of(SMALL, 4));
        Found one = planning.plan(orders(20_000, 9, 1));
        Found two = planning.plan(orders(20_000, 9, 2));
        assertThat(planning.timetable(two)).isEqualTo(planning.timetable(one));
    }

    @Test
    void aSearchGoesOnFromATimetable() {
        Programme programme = InventedForum.of(SMALL, 2);
        Timetable known = InventedForum.known(SMALL, 2);
        Found found = new Planning(programme).plan(known, orders(0, 1, 1));
        assertThat(new Planning(programme).timetable(found).places()).isEqualTo(known.places());
    }

    @Test
    void aSessionWithOnePlaceLeftIsBroughtThereFromWhereItStands() {
        Programme programme =
                Sketch.programme(
                        """
                        'sessions': [{'id':'a','duration':60,'rooms':['loft'],'times':[{'from':'2026-09-08T14:00','to':'2026-09-08T15:00'}]}]
                        """);
        var planning = new Planning(programme);
        Found found = planning.plan(Sketch.timetable("a=8T09:00/hall"), orders(2_000, 1, 1));
        assertThat(planning.timetable(found).places())
                .isEqualTo(Sketch.timetable("a=8T14:00/loft").places());
    }

    @Test
    void theBestOfASmallProgrammeIsFoundInWhateverOrderItIsWritten() {
        Programme programme =
                Sketch.programme(
                        """
                        'people': [{'id':'p','walk':30,'notAlone':true}, {'id':'q'}],
                        'tracks': [{'id':'t','sameRoom':true,'consecutive':true,'atOnce':1}],
                        'audiences': [{'id':'x','weight':3,'sessions':['a','b','c']}, {'id':'y','sessions':['a','d']}],
                        'orders': [{'before':'a','after':'b'}],
                        'sessions': [
                          {'id':'a','duration':300,'tracks':['t'],'people':[{'person':'p'}],'expected':20},
                          {'id':'b','duration':240,'tracks':['t'],'people':[{'person':'p'}],'expected':5},
                          {'id':'c','duration':300,'people':[{'person':'q'}],'expected':30},
                          {'id':'d','duration':240,'people':[{'person':'q','presence':'wished'}],'expected':50}]
                        """);
        Score least = exhausted(programme);
        List<Session> sessions = new ArrayList<>(programme.sessions());
        for (int turn = 0; turn < 4; turn++) {
            Collections.rotate(sessions, 1);
            Programme turned = programme.withSessions(sessions);
            var planning = new Planning(turned);
            Found found = planning.plan(orders(40_000, 3, 1));
            assertThat(new Judge(turned).of(planning.timetable(found)).score()).isEqualTo(least);
        }
    }

    /** The least score of all timetables: every start and room of every session. */
    private static Score exhausted(Programme programme) {
        var model = new Model(programme);
        var at = new Placement(model);
        return model.costs.unpacked(least(model, at, 0, Long.MAX_VALUE));
    }

    private static long least(Model model, Placement at, int session, long sofar) {
        if (session == model.sessions) {
            return Math.min(sofar, at.cost());
        }
        long best = sofar;
        for (int start : model.starts[session]) {
            for (int room : model.roomsOf[session]) {
                at.move(session, start, room);
                at.keep();
                // Whoever comes later saves at most a day alone.
                long later = (model.sessions - 1L - session) * (model.unplacedCost + 10);
                if (at.cost() - later < best) {
                    best = least(model, at, session + 1, best);
                }
                at.move(session, -1, -1);
                at.keep();
            }
        }
        return best;
    }

    private static Orders orders(long steps, long seed, int threads) {
        return new Orders(new Limit.Steps(steps), seed, threads, Watcher.NONE);
    }
}
