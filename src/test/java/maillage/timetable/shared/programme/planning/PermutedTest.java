package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Fact;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

/** The order in which things are written down decides nothing. */
class PermutedTest {
    private static final Orders ORDERS = new Orders(new Limit.Steps(60_000), 3, 1, Watcher.NONE);
    private final Programme programme =
            ProgrammeFile.read(
                    """
                    {"format": "maillage-programme-1",
                     "edition": {"zone": "UTC", "step": 60, "pause": 60, "days": [
                       {"date": "2026-09-08", "from": "09:00", "to": "12:00"},
                       {"date": "2026-09-09", "from": "11:00", "to": "14:00"}]},
                     "rooms": [{"id": "hall", "capacity": 50, "changeover": 60}, {"id": "loft", "capacity": 10}],
                     "people": [{"id": "p", "walk": 30, "notAlone": true, "inARow": 1}, {"id": "q", "setup": 30,
                       "available": [{"from": "2026-09-08T09:00", "to": "2026-09-09T13:00"}]}],
                     "tracks": [{"id": "t", "sameRoom": true, "consecutive": true, "atOnce": 1}, {"id": "u"}],
                     "similar": [{"track": "t", "other": "u", "weight": 2}],
                     "audiences": [{"id": "x", "weight": 3, "sessions": ["a", "b", "c"]}, {"id": "y", "sessions": ["d", "a"]},
                       {"id": "z", "hard": true, "sessions": ["c", "d"]}],
                     "orders": [{"before": "a", "after": "b", "gap": 60}],
                     "repeats": [{"sessions": ["b", "d"], "apart": "half"}],
                     "sessions": [
                       {"id": "a", "duration": 120, "tracks": ["t"], "people": [{"person": "p"}, {"person": "q"}], "expected": 20},
                       {"id": "b", "duration": 60, "tracks": ["t"], "people": [{"person": "p"}], "expected": 5},
                       {"id": "c", "duration": 120, "tracks": ["u"], "people": [{"person": "q"}], "expected": 30},
                       {"id": "d", "duration": 180, "people": [{"person": "q", "presence": "wished"}], "expected": 60}]}
                    """);

    /** Every start of the edition, every room and none: as the judge alone sees it. */
    @Test
    void theLeastOfAllTimetablesIsFoundWhateverTheOrder() {
        Map<Timetable, Score> all = all();
        Score least = all.values().stream().min(Score::compareTo).orElseThrow();
        for (int turn = 0; turn < 4; turn++) {
            Programme turned = turned(turn);
            var planning = new Planning(turned);
            Timetable found = planning.timetable(planning.plan(ORDERS));
            assertThat(all.get(found)).isEqualTo(least);
            assertThat(new Judge(turned).of(found).score()).isEqualTo(least);
        }
    }

    @Test
    void theJudgeSaysTheSameFactsWhateverTheOrder() {
        var judge = new Judge(programme);
        int seen = 0;
        for (Timetable timetable : all().keySet()) {
            if (seen++ % 211 == 0) {
                List<Fact> facts = judge.of(timetable).facts();
                for (int turn = 1; turn < 5; turn++) {
                    assertThat(
                                    new Judge(turned(turn))
                                            .of(timetable).facts().stream().map(PermutedTest::said))
                            .containsExactlyInAnyOrderElementsOf(
                                    facts.stream().map(PermutedTest::said).toList());
                }
            }
        }
    }

    private static String said(Fact fact) {
        return fact.rule()
                + " "
                + fact.count()
                + " "
                + fact.sessions().stream().sorted().toList()
                + fact.people()
                + fact.rooms();
    }

    private Map<Timetable, Score> all() {
        var judge = new Judge(programme);
        Map<Timetable, Score> all = new LinkedHashMap<>();
        List<List<Place>> places = programme.sessions().stream().map(this::places).toList();
        var chosen = new LinkedHashMap<String, Place>();
        each(0, places, chosen, timetable -> all.put(timetable, judge.of(timetable).score()));
        return all;
    }

    private void each(
            int at,
            List<List<Place>> places,
            Map<String, Place> chosen,
            java.util.function.Consumer<Timetable> visitor) {
        if (at == places.size()) {
            visitor.accept(new Timetable(chosen));
            return;
        }
        String id = programme.sessions().get(at).id();
        each(at + 1, places, chosen, visitor);
        for (Place place : places.get(at)) {
            chosen.put(id, place);
            each(at + 1, places, chosen, visitor);
        }
        chosen.remove(id);
    }

    /** Those that end with the day. */
    private List<Place> places(Session session) {
        var timeline = new Timeline(programme.edition());
        var places = new ArrayList<Place>();
        for (int step = 0; step < timeline.steps(); step++) {
            LocalDateTime start = timeline.moment(step);
            boolean fits =
                    programme.edition().days().stream()
                            .anyMatch(day -> day.span().holds(session.at(new Place(start, ""))));
            programme.rooms().stream()
                    .filter(any -> fits)
                    .forEach(room -> places.add(new Place(start, room.id())));
        }
        return places;
    }

    private Programme turned(int turn) {
        var random = new Random(turn);
        return new Programme(
                programme.edition(),
                programme.sites(),
                programme.travel(),
                turned(programme.rooms(), random),
                programme.resources(),
                turned(programme.tracks(), random),
                turned(programme.similar(), random),
                turned(programme.people(), random),
                turned(programme.audiences(), random),
                turned(programme.sessions(), random),
                programme.orders(),
                programme.repeats(),
                programme.rules());
    }

    private static <T> List<T> turned(List<T> list, Random random) {
        var turned = new ArrayList<>(list);
        Collections.shuffle(turned, random);
        return turned;
    }
}
