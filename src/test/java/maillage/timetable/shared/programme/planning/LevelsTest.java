package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.FaultyProgramme;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Difference;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

/** Weights may be as large as a document allows: a level never outweighs the one above. */
class LevelsTest {
    private static final Orders ORDERS = new Orders(new Limit.Steps(20_000), 1, 1, Watcher.NONE);

    @Test
    void aMillionStrongBreachesAreBetterThanOneOfWhatIsForbidden() {
        Programme programme =
                Sketch.programme(
                        """
                        'people': [{'id':'p'},{'id':'q'}],
                        'audiences': [{'id':'x','weight':1000,'sessions':['a','c']}],
                        'sessions': [
                          {'id':'a','duration':540,'people':[{'person':'p'}]},
                          {'id':'b','duration':540,'people':[{'person':'p'},{'person':'q'}]},
                          {'id':'c','duration':540,'people':[{'person':'q'}]}],
                        'rules': {'audience': {'level':'strong','weight':1000}}
                        """);
        Score score = planned(programme);
        assertThat(score.forbidden()).isZero();
        assertThat(score.strong()).isEqualTo(1_000_000);
    }

    @Test
    void aHardAudienceMayWeighAsMuchAsAnyRule() {
        Programme programme =
                Sketch.programme(
                        """
                        'audiences': [{'id':'x','hard':true,'weight':1000,'sessions':['a','b']}],
                        'sessions': [{'id':'a','duration':60},{'id':'b','duration':60}],
                        'rules': {'audience-must': {'level':'forbidden','weight':1000}}
                        """);
        assertThat(planned(programme).forbidden()).isZero();
        Timetable both = Sketch.timetable("a=8T09:00/hall b=8T09:00/loft");
        assertThat(price(programme, both, "a", "9T09:00/hall").forbidden()).isEqualTo(-1_000_000);
    }

    @Test
    void sessionsLeftOutMayWeighAsMuchAsAnyRule() {
        String sessions =
                IntStream.range(0, 600)
                        .mapToObj("{'id':'s%d','duration':30}"::formatted)
                        .collect(Collectors.joining(","));
        Programme programme =
                Sketch.programme(
                        "'sessions': [%s],'rules':{'unplaced':{'level':'forbidden','weight':1000}}"
                                .formatted(sessions));
        assertThat(new Placement(new Model(programme)).cost()).isPositive();
        assertThat(
                        price(programme, Sketch.timetable(""), "s1", "8T09:00/hall")
                                .compareTo(new Score(-1000, 0, 100)))
                .isNegative();
    }

    @Test
    void aSessionIsLeftOutRatherThanBreakWhatIsWorse() {
        Programme programme =
                Sketch.programme(
                        """
                        'people': [{'id':'p'}],
                        'sessions': [
                          {'id':'a','duration':540,'people':[{'person':'p'}]},
                          {'id':'b','duration':540,'people':[{'person':'p'}]},
                          {'id':'c','duration':30,'people':[{'person':'p'}]}],
                        'rules': {'unplaced': {'level':'weak','weight':20}}
                        """);
        Score score = planned(programme);
        assertThat(score.forbidden()).isZero();
        assertThat(score.weak()).isLessThan(40);
        Timetable all = Sketch.timetable("a=8T09:00/hall b=9T09:00/hall c=8T09:00/loft");
        var planning = new Planning(programme);
        Timetable found = planning.timetable(planning.plan(all, ORDERS));
        assertThat(new Judge(programme).of(found).score().forbidden()).isZero();
        assertThat(found.places()).hasSize(2);
    }

    @Test
    void aLargeChangeOfALowerLevelIsNotToldAsOneAbove() {
        String audiences =
                IntStream.range(0, 40)
                        .mapToObj("{'id':'x%d','weight':1000,'sessions':['a','b']}"::formatted)
                        .collect(Collectors.joining(","));
        Programme programme =
                Sketch.programme(
                        """
                        'audiences': [%s],
                        'sessions': [{'id':'a','duration':60},{'id':'b','duration':60}],
                        'rules': {'audience': {'level':'weak','weight':1000}}
                        """
                                .formatted(audiences));
        Timetable both = Sketch.timetable("a=8T09:00/hall b=8T09:00/loft");
        assertThat(price(programme, both, "a", "8T10:00/hall"))
                .isEqualTo(new Score(0, 0, -40_000_000));
        Timetable apart = Sketch.timetable("a=8T10:00/hall b=8T09:00/loft");
        assertThat(price(programme, apart, "a", "8T09:00/hall"))
                .isEqualTo(new Score(0, 0, 40_000_000));
    }

    @Test
    void whatCannotBeWeighedExactlyIsRefusedWithItsRule() {
        String sessions =
                IntStream.range(0, 600)
                        .mapToObj("{'id':'s%d','duration':30,'expected':100000}"::formatted)
                        .collect(Collectors.joining(","));
        var refused =
                catchThrowableOfType(
                        FaultyProgramme.class,
                        () ->
                                Sketch.programme(
                                        """
                                        'sessions': [%s],
                                        'rules': {'capacity':{'level':'strong','weight':1000},'room-clash':{'level':'forbidden','weight':1000}}
                                        """
                                                .formatted(sessions)));
        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().getFirst().path()).isEqualTo("rules.capacity");
        assertThat(refused.faults().getFirst().reason().in(Language.FR).text())
                .startsWith("Ce que des manquements à cette règle peuvent coûter");
        assertThat(refused.faults().getFirst().reason().in(Language.EN).text())
                .startsWith("What breaches of this rule can cost");
    }

    private static Score planned(Programme programme) {
        var planning = new Planning(programme);
        return new Judge(programme).of(planning.timetable(planning.plan(ORDERS))).score();
    }

    /** As the search tells it, and as the judge does. */
    private static Score price(
            Programme programme, Timetable timetable, String session, String to) {
        Place place = Sketch.timetable("x=" + to).places().get("x");
        Score price =
                new Pricing(programme, timetable)
                        .prices(session).stream()
                                .filter(one -> one.place().equals(place))
                                .findFirst()
                                .orElseThrow()
                                .change();
        assertThat(price).isEqualTo(Difference.of(programme, timetable, session, place).change());
        return price;
    }
}
