package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    private static final Size SMALL = new Size(40, 4, 2, 80, 60);

    /** Two days of 18 steps; an hour starts at 17 of them, in three rooms. */
    private static final String TWO =
            """
            'people':[{'id':'amina','name':'Amina'},
              {'id':'bruno','name':'Bruno','available':[{'from':'2026-09-08T09:00','to':'2026-09-08T18:00'}]}],
            'audiences':[{'id':'x','weight':5,'sessions':['rain','wind']}],
            'sessions':[{'id':'rain','title':'Rain','duration':60,'expected':12,'people':[{'person':'amina'},{'person':'bruno'}],
                'preferredTimes':[{'from':'2026-09-08T14:00','to':'2026-09-08T15:00'}]},
              {'id':'soil','title':'Soil','duration':60,'people':[{'person':'amina'}]},
              {'id':'wind','title':'Wind','duration':60}]
            """;

    @Test
    void everyForbiddenPlaceIsOneThatTheJudgeForbids() {
        Programme programme = InventedForum.of(SMALL, 5);
        Timetable known = InventedForum.known(SMALL, 5);
        for (int i = 3; i < 40; i += 9) {
            String session = programme.sessions().get(i).id();
            var all = new Pricing(programme, known).prices(session);
            var others = Alternatives.of(programme, known, session);
            long forbidden = all.stream().filter(price -> price.change().forbidden() > 0).count();
            assertThat(others.places()).isEqualTo(all.size());
            assertThat(others.forbidden()).isEqualTo((int) forbidden).isPositive();
            assertThat(others.cheapest()).hasSize(all.size() - others.forbidden() - 1);
            assertThat(others.reasons()).isNotEmpty().allMatch(one -> one.places() > 0);
        }
    }

    @Test
    void reasonsNameWhoIsInTheWayAndAtHowManyPlaces() {
        var others = of(TWO, "rain=8T09:00/hall soil=8T11:00/loft wind=8T14:00/hall");
        assertThat(others.places()).isEqualTo(2 * 17 * 3);
        assertThat(others.reasons())
                .extracting(one -> one.places() + " " + one.words().in(Language.EN).text())
                .containsExactlyInAnyOrder(
                        "51 Bruno is not available",
                        "34 the room is kept for its owner",
                        "29 the room is closed",
                        "9 Amina is elsewhere",
                        "4 somebody has no time to travel between sites",
                        "6 the room is taken");
    }

    @Test
    void whereASessionWouldBeBetterOffAloneTheOthersPay() {
        var others = of(TWO, "rain=8T09:00/hall soil=8T11:00/loft wind=8T14:00/loft");
        assertThat(others.tempting())
                .extracting(one -> one.price().place().room() + " " + one.allowed())
                .containsExactly("hall true", "loft false");
        assertThat(others.tempting().getFirst())
                .satisfies(
                        one -> {
                            assertThat(one.own()).isEqualTo(new Score(0, 0, -3));
                            assertThat(one.price().change()).isEqualTo(new Score(0, 0, 2));
                        });
        assertThat(others.better()).isZero();
        var free = of(TWO, "rain=8T09:00/hall soil=8T11:00/loft wind=9T14:00/loft");
        assertThat(free.better()).isEqualTo(2);
        assertThat(free.cheapest().getFirst().change()).isEqualTo(new Score(0, 0, -3));
    }

    @Test
    void aSessionWithoutAPlaceHasItsPlacesCountedToo() {
        var others = of(TWO, "soil=8T11:00/loft");
        assertThat(others.places()).isEqualTo(others.forbidden() + others.cheapest().size());
        assertThat(others.tempting()).isEmpty();
    }

    @Test
    void countsAgreeWithFactsAfterAMove() {
        Programme programme = InventedForum.of(SMALL, 2);
        Timetable known = InventedForum.known(SMALL, 2);
        String session = programme.sessions().get(30).id();
        var judge = new Judge(programme);
        Score now = judge.of(known).score();
        List<Price> cheapest = Alternatives.of(programme, known, session).cheapest();
        assertThat(cheapest).isNotEmpty();
        for (int i = 0; i < cheapest.size(); i += 7) {
            Price price = cheapest.get(i);
            assertThat(judge.of(known.with(session, price.place())).score().minus(now))
                    .isEqualTo(price.change());
        }
    }

    private static Alternatives of(String programme, String places) {
        return Alternatives.of(Sketch.programme(programme), Sketch.timetable(places), "rain");
    }
}
