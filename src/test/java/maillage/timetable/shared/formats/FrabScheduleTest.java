package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.formats.FrabSchedule.Event;
import maillage.timetable.shared.formats.FrabSchedule.Person;
import maillage.timetable.shared.formats.FrabSchedule.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrabScheduleTest {
    static final String FILE =
            """
            {"schedule": {"version": "1", "conference": {"title": "Two nights", "time_zone_name": "Europe/Paris", "days": [
             {"index": 1, "date": "2026-10-24", "day_start": "2026-10-24T10:00:00+02:00", "rooms": {
              "North": [{"id": 7, "title": "Kites", "track": "Air", "type": "talk", "date": "2026-10-24T11:00:00+02:00", "start": "11:00",
                         "duration": "00:45", "room": "North", "persons": [{"id": 3, "public_name": "Ada"}], "abstract": "Wind"}],
              "South": [{"id": 8, "title": "Stars", "track": null, "start": "00:30", "duration": "1:00", "persons": [{"name": "Bo"}]}]}},
             {"index": 2, "date": "2026-10-25", "rooms": {"North": []}}]}}}
            """;

    private static FrabSchedule read(String text) {
        return FrabSchedule.read(Content.of(text));
    }

    @Test
    void eventsAreReadWithWhoSpeaksAndTheNightBelongsToTheDayBefore() {
        FrabSchedule schedule = read(FILE);
        var first = LocalDate.of(2026, 10, 24);
        assertThat(schedule.days()).containsExactly(first, first.plusDays(1));
        assertThat(schedule.rooms()).containsExactly("North", "South");
        assertThat(schedule.events())
                .containsExactly(
                        new Event(
                                "7",
                                "Kites",
                                "Air",
                                "talk",
                                first,
                                45,
                                List.of(new Person("3", "Ada")),
                                new Place(first.atTime(11, 0), "North")),
                        new Event(
                                "8",
                                "Stars",
                                "",
                                "",
                                first,
                                60,
                                List.of(new Person("Bo", "Bo")),
                                new Place(first.plusDays(1).atTime(0, 30), "South")));
    }

    @Test
    void movedEventsKeepAllElse() {
        var sunday = LocalDateTime.of(2026, 10, 25, 14, 30);
        String moved =
                FrabSchedule.replanned(Content.of(FILE), Map.of("7", new Place(sunday, "South")));
        // Clocks go back in that night: the offset is another.
        assertThat(moved).contains("2026-10-25T14:30:00+01:00").contains("Wind");
        FrabSchedule schedule = read(moved);
        assertThat(schedule.rooms()).containsExactly("North", "South");
        assertThat(schedule.events())
                .extracting(Event::id, Event::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("7", new Place(sunday, "South")));
    }

    @ParameterizedTest
    @CsvSource({"7.0, 7", "7e0, 7", "12345678901, 12345678901", "'\"7.0\"', 7.0"})
    void anEventIsKnownByItsIdHoweverThatIsWritten(String written, String id) {
        String file = FILE.replace("\"id\": 7", "\"id\": " + written);
        Event event = read(file).events().getFirst();
        assertThat(event.id()).isEqualTo(id);
        String moved = FrabSchedule.replanned(Content.of(file), Map.of(id, event.place()));
        assertThat(read(moved).events()).containsExactly(event);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": 8 | \"id\": 7 | 5 | “7” is defined twice",
                "\"1:00\" | \"0:00\" | 5 | an event takes time",
                "\"00:45\" | \"45\" | 4 | a time is written",
                "11:00:00+02:00 | 11h | 3 | a moment is written",
                "\"date\": \"2026-10-25 | \"date\": \"+999999999-12-31 | 6 | a date is written",
                "2026-10-24T11:00:00+02:00 | -2026-10-24T11:00:00+02:00 | 3 | a moment is written",
                "Europe/Paris | Europe/Lutetia | 1 | this zone is not known",
                "2026-10-25 | 2026-10-24 | 6 | do not follow",
                "\"name\": \"Bo\" | \"name\": \"\" | 5 | neither name nor id",
                "\"North\": [] | \"North\": {} | 6 | a list is expected"
            })
    void whatIsWrongIsSaidWithItsLine(String right, String wrongly, int line, String reason) {
        assertThatThrownBy(() -> read(FILE.replace(right, wrongly)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        wrong -> {
                            assertThat(wrong.getMessage()).contains(reason);
                            assertThat(wrong.line()).as(wrong.getMessage()).isEqualTo(line);
                        });
    }
}
