package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.programme.planning.Replanning.Improvement;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

class ReplanningTest {
    private static final Orders ORDERS = new Orders(new Limit.Steps(150_000), 1, 1, Watcher.NONE);

    @Test
    void nothingMovesWhereNothingIsBroken() {
        Programme programme = published(new Size(40, 4, 2, 80, 60), 3);
        var replanning = new Replanning(programme);
        Timetable same = replanning.repaired(ORDERS);
        assertThat(same.places()).isEqualTo(programme.existing().places());
        assertThat(replanning.moved(same)).isZero();
    }

    @Test
    void aSpeakerWhoComesTheOtherDayMovesTheirSessionAlone() {
        Programme programme =
                Sketch.programme(
                        """
                        'people':[{'id':'p','available':[{'from':'2026-09-09T09:00','to':'2026-09-09T18:00'}]}],
                        'sessions':[
                          {'id':'a','duration':60,'people':[{'person':'p'}],'place':{'start':'2026-09-08T09:00','room':'hall'}},
                          {'id':'b','duration':540,'place':{'start':'2026-09-09T09:00','room':'hall'}},
                          {'id':'c','duration':60,'expected':60,'place':{'start':'2026-09-08T10:30','room':'loft'}}]
                        """);
        var replanning = new Replanning(programme);
        assertThat(replanning.fewestMoves()).isEqualTo(1);
        Timetable repaired = replanning.repaired(ORDERS);
        assertThat(new Judge(programme).of(repaired).score().usable()).isTrue();
        assertThat(replanning.moved(repaired)).isEqualTo(1);
        assertThat(repaired.places().get("a").room()).isEqualTo("loft");

        List<Improvement> improvements = replanning.improvements(repaired, 5);
        assertThat(improvements.getFirst().session()).isEqualTo("c");
        assertThat(improvements.getFirst().to().room()).isEqualTo("hall");
        assertThat(improvements.getFirst().change().weak()).isLessThanOrEqualTo(-50);
        assertThat(improvements)
                .allSatisfy(one -> assertThat(one.change()).isLessThan(Score.NOTHING));
    }

    @Test
    void aRoomLostForADayMovesFewMoreThanThoseWhoWereInIt() {
        Programme before = published(new Size(40, 6, 2, 80, 60), 3);
        Programme programme = closedOnTheNinth(before, "room4");
        var replanning = new Replanning(programme);
        Timetable repaired = replanning.repaired(ORDERS);
        assertThat(new Judge(programme).of(repaired).score().usable()).isTrue();
        assertThat(replanning.fewestMoves()).isPositive();
        assertThat(replanning.moved(repaired))
                .isBetween(replanning.fewestMoves(), replanning.fewestMoves() + 4);
    }

    @Test
    void talksKeepTheirPlacesButForThoseThatCannot() {
        Talks talks =
                Talks.read(
                        Content.of(
                                """
                                {"talks": [
                                  {"id": 1, "title": "One", "duration": 30, "speakers": [7], "time": "2020-08-05 10:00:00", "venue": 1,
                                   "venue_times": [{"venue": 2, "times": [{"start": "2020-08-05 10:00:00", "end": "2020-08-05 11:10:00"}]}]},
                                  {"id": 2, "title": "Two", "duration": 30, "speakers": [8], "time": "2020-08-05 10:20:00", "venue": 2,
                                   "venue_times": [{"venue": 2, "times": [{"start": "2020-08-05 10:00:00", "end": "2020-08-05 11:10:00"}]}]},
                                  {"id": 3, "title": "Three", "duration": 30, "speakers": [7], "time": "2020-08-05 10:40:00", "venue": 1,
                                   "venue_times": [{"venue": 1, "times": [{"start": "2020-08-05 10:00:00", "end": "2020-08-05 11:10:00"}]}]}]}
                                """));
        var source = new TalksProgramme(talks);
        Programme programme = source.programme();
        ProgrammeFile.check(programme);
        var replanning = new Replanning(programme);
        Timetable repaired = replanning.repaired(ORDERS);
        assertThat(new Judge(programme).of(repaired).score().usable()).isTrue();
        assertThat(replanning.moved(repaired)).isEqualTo(2);
        TalkPlaces places = source.places(repaired);
        assertThat(places.places().get(0))
                .hasValueSatisfying(at -> assertThat(at.venue()).isEqualTo(2));
        assertThat(places.places().get(2)).isEqualTo(talks.talks().get(2).now());
    }

    private static Programme closedOnTheNinth(Programme programme, String lost) {
        var eighth = LocalDateTime.parse("2026-09-08T09:00");
        List<Room> rooms =
                programme.rooms().stream()
                        .map(
                                room ->
                                        room.id().equals(lost)
                                                ? new Room(
                                                        lost,
                                                        "",
                                                        room.site(),
                                                        room.capacity(),
                                                        room.features(),
                                                        List.of(
                                                                new Span(
                                                                        eighth,
                                                                        eighth.plusHours(10))),
                                                        room.changeover(),
                                                        "",
                                                        false)
                                                : room)
                        .toList();
        return new Programme(
                programme.edition(),
                programme.sites(),
                programme.travel(),
                rooms,
                programme.resources(),
                programme.tracks(),
                programme.similar(),
                programme.people(),
                programme.audiences(),
                programme.sessions(),
                programme.orders(),
                programme.repeats(),
                programme.rules());
    }

    /** An invented forum whose sessions have the places it was made up around. */
    private static Programme published(Size size, long seed) {
        Timetable known = InventedForum.known(size, seed);
        Programme programme = InventedForum.of(size, seed);
        return programme.withSessions(
                programme.sessions().stream()
                        .map(
                                session ->
                                        session.placed(
                                                known.places().get(session.id()), session.pinned()))
                        .toList());
    }
}
