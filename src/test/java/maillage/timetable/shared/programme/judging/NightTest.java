package maillage.timetable.shared.programme.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.Apart;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Repeats;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Shifted;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Timetable;
import org.junit.jupiter.api.Test;

/** What goes on after midnight belongs to the day that began before it. */
class NightTest {
    private final SplittableRandom dice = new SplittableRandom(11);

    @Test
    void aForumNineHoursLaterIsWorthTheSame() {
        var later = new Shifted(9);
        for (long seed = 1; seed <= 5; seed++) {
            Programme day = withoutHalves(InventedForum.of(new Size(40, 4, 2, 80, 60), seed));
            Programme night = later.of(day);
            ProgrammeFile.check(night);
            Timetable timetable = anywhere(day);
            Judgement judgement = new Judge(day).of(timetable);
            assertThat(counts(new Judge(night).of(later.of(timetable))))
                    .isEqualTo(counts(judgement));
            assertThat(judgement.byRule()).containsKeys(Rule.CHANGEOVER, Rule.ROOM_CLASH);
        }
    }

    @Test
    void theNightIsPartOfTheSecondHalfAndOfTheDayThatIsSaid() {
        Programme programme =
                programme(
                        """
                        "people": [{"id": "p", "notAlone": true}],
                        "sessions": [{"id": "a", "duration": 60, "people": [{"person": "p"}]},
                                     {"id": "b", "duration": 60}],
                        "repeats": [{"sessions": ["a", "b"], "apart": "half"}]
                        """);
        assertThat(words(programme, "2026-09-09T01:00", "2026-09-08T12:30"))
                .noneMatch(word -> word.contains("repetition"))
                .contains("p comes on Tuesday 8 September 2026 for “a” only.");
        assertThat(words(programme, "2026-09-09T01:00", "2026-09-08T13:00"))
                .anyMatch(word -> word.contains("repetition"));
        assertThat(words(programme, "2026-09-09T01:00", "2026-09-09T13:00"))
                .noneMatch(word -> word.contains("repetition"));
    }

    @Test
    void aRoomAndABoothAreTakenAcrossMidnight() {
        Programme programme =
                programme(
                        """
                        "resources": [{"id": "booth", "count": 1, "rest": 60}],
                        "sessions": [{"id": "a", "duration": 60, "needs": [{"resource": "booth"}]},
                                     {"id": "b", "duration": 60, "needs": [{"resource": "booth"}]}]
                        """);
        assertThat(words(programme, "2026-09-08T23:00", "2026-09-09T00:00"))
                .anyMatch(word -> word.startsWith("Less than 30 minutes between “a” and “b”"))
                .anyMatch(word -> word.startsWith("booth: a, b ask for more than 1"));
    }

    private static Programme programme(String rest) {
        return ProgrammeFile.read(
                """
                {"format": "maillage-programme-1",
                 "edition": {"zone": "UTC", "step": 30, "days": [
                     {"date": "2026-09-08", "from": "09:00", "to": "02:00"},
                     {"date": "2026-09-09", "from": "09:00", "to": "24:00"}]},
                 "rooms": [{"id": "hall", "capacity": 9, "changeover": 30}], %s}
                """
                        .formatted(rest));
    }

    private static List<String> words(Programme programme, String a, String b) {
        var places =
                Map.of(
                        "a", new Place(LocalDateTime.parse(a), "hall"),
                        "b", new Place(LocalDateTime.parse(b), "hall"));
        return new Judge(programme)
                .of(new Timetable(places)).facts().stream()
                        .map(fact -> fact.words().in(Language.EN).text().replace('\u00a0', ' '))
                        .toList();
    }

    private static Map<Rule, Long> counts(Judgement judgement) {
        return judgement.facts().stream()
                .collect(Collectors.groupingBy(Fact::rule, Collectors.summingLong(Fact::count)));
    }

    private static Programme withoutHalves(Programme one) {
        var repeats =
                one.repeats().stream()
                        .map(
                                repeated ->
                                        new Repeats(
                                                repeated.sessions(),
                                                repeated.apart() == Apart.HALF
                                                        ? Apart.DAY
                                                        : repeated.apart()))
                        .toList();
        return new Programme(
                one.edition(),
                one.sites(),
                one.travel(),
                one.rooms(),
                one.resources(),
                one.tracks(),
                one.similar(),
                one.people(),
                one.audiences(),
                one.sessions(),
                one.orders(),
                repeats,
                one.rules());
    }

    private Timetable anywhere(Programme programme) {
        var timeline = new Timeline(programme.edition());
        Map<String, Place> places = new LinkedHashMap<>();
        for (Session session : programme.sessions()) {
            var start = timeline.moment(dice.nextInt(timeline.steps()));
            String room = programme.rooms().get(dice.nextInt(programme.rooms().size())).id();
            places.put(session.id(), new Place(start, session.noRoom() ? "" : room));
        }
        return new Timetable(places);
    }
}
