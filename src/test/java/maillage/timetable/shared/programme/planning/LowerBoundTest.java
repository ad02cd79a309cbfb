package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import org.junit.jupiter.api.Test;

class LowerBoundTest {
    @Test
    void noTimetableOfATinyProgrammeIsBelowItAndSomeReachIt() {
        int reached = 0;
        int raised = 0;
        for (long seed = 1; seed <= 400; seed++) {
            Programme programme = tiny(seed);
            Score least = new LowerBound(programme).score();
            Score best = new Tried(programme).best();
            assertThat(least.forbidden()).isLessThanOrEqualTo(best.forbidden());
            if (best.usable()) {
                assertThat(least.strong())
                        .as("strong, %d", seed)
                        .isLessThanOrEqualTo(best.strong());
                assertThat(least.weak())
                        .as("weak, %d", seed)
                        .isLessThanOrEqualTo(new Tried(programme).leastWeak());
                reached += least.equals(best) ? 1 : 0;
                raised += least.weak() > 0 ? 1 : 0;
            }
        }
        assertThat(reached).isGreaterThan(40);
        assertThat(raised).isGreaterThan(100);
    }

    @Test
    void largeSessionsThatWantTheLargeRoomAtOnceTurnPeopleAway() {
        assertThat(
                        least(
                                """
                                'sessions':[{'id':'a','duration':540,'expected':60},{'id':'b','duration':540,'expected':50},
                                  {'id':'c','duration':540,'expected':40}],
                                'rules':{'balance':{'level':'note'}}
                                """))
                .isEqualTo(new Score(0, 0, 30));
    }

    @Test
    void whoeverHasOneSessionOnlyIsAloneThatDay() {
        assertThat(
                        least(
                                """
                                'people':[{'id':'p','notAlone':true},{'id':'q','notAlone':true},{'id':'r','notAlone':true}],
                                'sessions':[{'id':'a','duration':60,'people':[{'person':'p'},{'person':'r'}],
                                   'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T18:00'}]},
                                  {'id':'b','duration':60,'people':[{'person':'q'}]},
                                  {'id':'c','duration':60,'people':[{'person':'q'},{'person':'r'}],
                                   'times':[{'from':'2026-09-09T09:00','to':'2026-09-09T18:00'}]}],
                                'rules':{'balance':{'level':'note'}}
                                """))
                .isEqualTo(new Score(0, 0, 6));
    }

    @Test
    void aDayThatMustCarryMoreThanItsShareCosts() {
        assertThat(
                        least(
                                """
                                'sessions':[{'id':'a','duration':120,'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T18:00'}]},
                                  {'id':'b','duration':60,'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T18:00'}]}]
                                """))
                .isEqualTo(new Score(0, 0, 3));
    }

    @Test
    void whatASessionMissesWhereverItIsCountsAtItsLevel() {
        assertThat(
                        least(
                                """
                                'sessions':[{'id':'a','duration':60,'prime':true,'times':[{'from':'2026-09-09T09:00','to':'2026-09-09T18:00'}]}],
                                'rules':{'balance':{'level':'note'}}
                                """))
                .isEqualTo(new Score(0, 1, 0));
        assertThat(least("'sessions':[{'id':'a','duration':60,'features':['x','y']}]"))
                .isEqualTo(new Score(1, 0, 0));
    }

    @Test
    void aForumIsNotBelowIt() {
        var size = new Size(40, 4, 2, 80, 60);
        for (long seed = 1; seed <= 3; seed++) {
            Programme programme = InventedForum.of(size, seed);
            Score known = new Judge(programme).of(InventedForum.known(size, seed)).score();
            Score least = new LowerBound(programme).score();
            assertThat(least.forbidden()).isZero();
            assertThat(least.strong()).isLessThanOrEqualTo(known.strong());
            assertThat(least.weak()).isLessThanOrEqualTo(known.weak());
        }
    }

    private static Score least(String programme) {
        return new LowerBound(Sketch.programme(programme)).score();
    }

    /** Every timetable of a programme of few places. */
    private static final class Tried {
        private final Model model;
        private final Placement at;
        private final long[] own;
        private long best = Long.MAX_VALUE;
        private long weak = Long.MAX_VALUE;

        Tried(Programme programme) {
            model = new Model(programme);
            at = new Placement(model);
            own = new long[model.sessions];
            walk(0);
        }

        private void walk(int session) {
            if (session == model.sessions) {
                best = Math.min(best, at.cost());
                Score score = model.costs.unpacked(at.cost());
                weak = score.usable() ? Math.min(weak, score.weak()) : weak;
                return;
            }
            boolean nowhere = model.programme.sessions().get(session).noRoom();
            for (int start = 0; start < model.steps; start++) {
                if (start + model.duration[session] > model.firstOf[model.dayOf[start] + 1]) {
                    continue;
                }
                for (int room = nowhere ? model.rooms : 0;
                        room < (nowhere ? model.rooms + 1 : model.rooms);
                        room++) {
                    at.move(session, start, room);
                    at.keep();
                    walk(session + 1);
                    at.move(session, -1, -1);
                    at.keep();
                }
            }
        }

        Score best() {
            return model.costs.unpacked(best);
        }

        /** Of all that break nothing forbidden. */
        long leastWeak() {
            return weak;
        }
    }

    /** Two days of three hours, two rooms, three or four sessions; whatever may be asked, is. */
    static Programme tiny(long seed) {
        var dice = new SplittableRandom(seed);
        int many = 3 + dice.nextInt(2);
        List<String> sessions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            var it =
                    new StringBuilder(
                            "{'id':'s%d','duration':%d".formatted(i, 60 * (1 + dice.nextInt(2))));
            it.append(",'expected':%d".formatted(dice.nextInt(30)));
            if (dice.nextInt(3) == 0) {
                it.append(",'times':[%s]".formatted(span(dice)));
            }
            if (dice.nextInt(3) == 0) {
                it.append(",'preferredTimes':[%s]".formatted(span(dice)));
            }
            if (dice.nextInt(3) == 0) {
                it.append(
                        ",'preferredRooms':['%s']".formatted(dice.nextBoolean() ? "hall" : "loft"));
            }
            if (dice.nextInt(4) == 0) {
                it.append(",'prime':true");
            }
            int kind = dice.nextInt(6);
            it.append(kind == 0 ? ",'noRoom':true" : kind == 1 ? ",'blocks':'all'" : "");
            it.append(",'people':[{'person':'p%d'}]}".formatted(dice.nextInt(3)));
            sessions.add(it.toString());
        }
        return ProgrammeFile.read(
                """
                {'format':'maillage-programme-1','edition':{'zone':'UTC','step':60,'days':[
                   {'date':'2026-09-08','from':'09:00','to':'12:00'},{'date':'2026-09-09','from':'09:00','to':'12:00'}],
                   'prime':[{'from':'2026-09-08T10:00','to':'2026-09-08T12:00'}]},
                 'rooms':[{'id':'hall','capacity':20},{'id':'loft','capacity':%d%s}],
                 'people':[{'id':'p0','notAlone':true},{'id':'p1','notAlone':true},{'id':'p2','available':[%s]}],
                 'audiences':[{'id':'x','weight':2,'sessions':['s0','s1']}],
                 'sessions':[%s]}
                """
                        .formatted(
                                5 + dice.nextInt(10),
                                dice.nextInt(3) == 0 ? ",'open':[%s]".formatted(span(dice)) : "",
                                span(dice),
                                String.join(",", sessions))
                        .replace('\'', '"'));
    }

    private static String span(SplittableRandom dice) {
        int day = 8 + dice.nextInt(2);
        int from = 9 + dice.nextInt(2);
        return "{'from':'2026-09-0%dT%02d:00','to':'2026-09-0%dT%02d:00'}"
                .formatted(day, from, day, from + 1 + dice.nextInt(12 - from));
    }
}
