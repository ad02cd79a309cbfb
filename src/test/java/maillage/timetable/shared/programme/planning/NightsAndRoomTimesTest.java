package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.RoomTimes;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Shifted;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Difference;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

/** Days that go on after midnight and rooms with hours of their own: search and judge agree. */
class NightsAndRoomTimesTest {
    private static final Size SMALL = new Size(40, 4, 2, 80, 60);
    private final SplittableRandom dice = new SplittableRandom(23);

    @Test
    void theCostIsTheJudgesScoreAtAnyTimetableAndAfterAnyChange() {
        for (long seed = 1; seed <= 4; seed++) {
            Programme programme = narrowed(new Shifted(9).of(InventedForum.of(SMALL, seed)));
            var model = new Model(programme);
            var judge = new Judge(programme);
            var layout = new Layout(model);
            var at = new Placement(model);
            for (int session = 0; session < model.sessions; session++) {
                at.move(session, dice.nextInt(model.steps), anyRoom(model, session));
                at.keep();
            }
            for (int round = 0; round < 60; round++) {
                int session = dice.nextInt(model.sessions);
                int start = dice.nextInt(model.steps);
                int room = anyRoom(model, session);
                long before = at.cost();
                long change = at.change(session, start, room);
                assertThat(at.move(session, start, room)).isEqualTo(change);
                assertThat(at.cost()).isEqualTo(before + change);
                at.keep();
                Score score = judge.of(layout.timetable(at.places())).score();
                assertThat(at.cost()).isEqualTo(model.costs.packed(score));
            }
        }
    }

    @Test
    void everyPriceIsWhatTheJudgeWouldSay() {
        Programme programme = narrowed(new Shifted(9).of(InventedForum.of(SMALL, 5)));
        Timetable known = new Shifted(9).of(InventedForum.known(SMALL, 5));
        List<Session> some =
                programme.sessions().stream()
                        .filter(one -> !one.roomTimes().isEmpty())
                        .limit(3)
                        .toList();
        assertThat(some).hasSize(3);
        for (Session one : some) {
            String session = one.id();
            List<Price> prices = new Pricing(programme, known).prices(session);
            for (int j = 0; j < prices.size(); j += 7) {
                Price price = prices.get(j);
                assertThat(price.change())
                        .isEqualTo(
                                Difference.of(programme, known, session, price.place()).change());
            }
        }
    }

    @Test
    void suchAProgrammeIsWrittenAndReadAgain() {
        for (long seed = 1; seed <= 3; seed++) {
            Programme programme = narrowed(new Shifted(14).of(InventedForum.of(SMALL, seed)));
            assertThat(ProgrammeFile.read(ProgrammeFile.write(programme))).isEqualTo(programme);
        }
    }

    @Test
    void aSearchKeepsTheHoursOfEachRoom() {
        Timetable known = new Shifted(9).of(InventedForum.known(SMALL, 2));
        Programme programme = new Shifted(9).of(InventedForum.of(SMALL, 2));
        Programme around =
                programme.withSessions(
                        programme.sessions().stream().map(one -> around(one, known)).toList());
        assertThat(new Judge(around).of(known).score().usable()).isTrue();
        var planning = new Planning(around);
        Found found = planning.plan(orders(150_000));
        assertThat(new Judge(around).of(planning.timetable(found)).score().usable()).isTrue();
    }

    /** Every way to place three sessions, against what the search finds. */
    @Test
    void theBestOfTinyProgrammesIsFound() {
        for (int round = 0; round < 12; round++) {
            Programme programme = tiny();
            ProgrammeFile.check(programme);
            var planning = new Planning(programme);
            Score found =
                    new Judge(programme)
                            .of(planning.timetable(planning.plan(orders(20_000))))
                            .score();
            assertThat(found).as("round %d", round).isEqualTo(exhausted(programme));
        }
    }

    private static Score exhausted(Programme programme) {
        var judge = new Judge(programme);
        var timeline = new maillage.timetable.shared.programme.Timeline(programme.edition());
        List<Place> places = new ArrayList<>();
        for (int start = 0; start < timeline.steps(); start++) {
            for (Room room : programme.rooms()) {
                places.add(new Place(timeline.moment(start), room.id()));
            }
        }
        Score best = judge.of(new Timetable(Map.of())).score();
        for (Place a : places) {
            for (Place b : places) {
                for (Place c : places) {
                    Map<String, Place> all = new LinkedHashMap<>();
                    all.put("a", a);
                    all.put("b", b);
                    all.put("c", c);
                    Score score = judge.of(new Timetable(all)).score();
                    best = score.compareTo(best) < 0 ? score : best;
                }
            }
        }
        return best;
    }

    /** Twelve places: an evening of four hours that ends at two, and a morning of two. */
    private Programme tiny() {
        Programme programme =
                ProgrammeFile.read(
                        """
                        {"format": "maillage-programme-1",
                         "edition": {"zone": "UTC", "step": 60, "days": [
                             {"date": "2026-09-08", "from": "22:00", "to": "02:00"},
                             {"date": "2026-09-09", "from": "09:00", "to": "11:00"}]},
                         "rooms": [{"id": "hall", "capacity": 9}, {"id": "loft", "capacity": 3}],
                         "people": [{"id": "p", "walk": 60, "notAlone": true}, {"id": "q", "inARow": 1}],
                         "audiences": [{"id": "x", "weight": 2, "sessions": ["a", "c"]}],
                         "repeats": [{"sessions": ["a", "b"], "apart": "half"}],
                         "sessions": [
                           {"id": "a", "duration": 60, "expected": 8, "people": [{"person": "p"}]},
                           {"id": "b", "duration": 120, "people": [{"person": "p"}, {"person": "q"}]},
                           {"id": "c", "duration": 60, "expected": 5, "people": [{"person": "q"}]}]}
                        """);
        return narrowed(programme);
    }

    /** A third of the sessions have hours of their own in some rooms. */
    private Programme narrowed(Programme programme) {
        return programme.withSessions(
                programme.sessions().stream()
                        .map(
                                one ->
                                        one.noRoom() || dice.nextInt(3) > 0
                                                ? one
                                                : one.narrowed(hours(programme)))
                        .toList());
    }

    private List<RoomTimes> hours(Programme programme) {
        var hours = new ArrayList<RoomTimes>();
        for (Room room : programme.rooms()) {
            if (dice.nextBoolean()) {
                Day day =
                        programme
                                .edition()
                                .days()
                                .get(dice.nextInt(programme.edition().days().size()));
                LocalDateTime from = day.span().from().plusHours(dice.nextInt(4));
                hours.add(new RoomTimes(room.id(), List.of(new Span(from, from.plusHours(3)))));
            }
        }
        return hours;
    }

    /** Hours in the room where it is known to be, and none of those in another. */
    private static Session around(Session one, Timetable known) {
        Place place = known.find(one.id()).orElseThrow();
        Span there = one.at(place);
        return one.noRoom()
                ? one
                : one.narrowed(
                        List.of(
                                new RoomTimes(
                                        place.room(),
                                        List.of(
                                                new Span(
                                                        there.from().minusHours(1),
                                                        there.to().plusHours(1))))));
    }

    private int anyRoom(Model model, int session) {
        boolean nowhere = model.programme.sessions().get(session).noRoom();
        return nowhere ? model.rooms : dice.nextInt(model.rooms);
    }

    private static Orders orders(long steps) {
        return new Orders(new Limit.Steps(steps), 1, 1, Watcher.NONE);
    }
}
