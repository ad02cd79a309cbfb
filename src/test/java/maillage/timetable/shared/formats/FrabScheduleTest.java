package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

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

    /** As pretalx writes them, and as Pentabarf did. */
    private static final String EXPORT =
            """
            {"$schema": "https://example.org/schema.json", "generator": {"name": "other", "version": "2"},
             "schedule": {"url": "https://example.org/s", "version": "0.5", "base_url": "https://example.org", "conference": {
              "acronym": "x", "title": "Fields", "start": "2026-09-08", "end": "2026-09-09", "daysCount": "2", "timeslot_duration": "00:05",
              "time_zone_name": "Europe/Paris", "colors": {"primary": "#fff"},
              "rooms": [{"name": "Barn", "slug": "1-barn", "guid": "a1b2", "description": null, "capacity": "100"}],
              "tracks": [{"name": "Earth", "slug": "earth", "color": "#321"}],
              "days": [{"index": "1", "date": "2026-09-08", "day_start": "2026-09-08T04:00:00+02:00", "day_end": "2026-09-09T03:59:00+02:00",
               "rooms": {"Barn": [
                {"guid": "a1b2", "code": "RAIN", "id": 12345678901, "logo": null, "date": "2026-09-09T00:30:00+02:00", "start": "00:30",
                 "duration": "00:30", "room": "Barn", "slug": "x-1-rain", "url": "https://example.org/rain", "title": "Rain", "subtitle": "",
                 "track": null, "type": "Talk", "language": "en", "abstract": "", "description": "", "recording_license": "",
                 "do_not_record": false, "persons": [
                  {"code": "ADA7", "name": "Ada", "avatar": null, "biography": null, "public_name": "Ada", "guid": "d4", "url": "https://example.org/ada"},
                  {"id": -1, "public_name": "Bo"}], "links": [], "attachments": []},
                {"guid": "c3d4", "code": "SOIL", "id": "77", "date": "2026-09-08T10:00:00+02:00", "duration": "26:10", "title": "Soil", "track": "Earth", "persons": []},
                {"guid": "e5f6", "code": "SOIL", "id": "77", "date": "2026-09-08T11:00:00+02:00", "duration": "1:02:10", "title": "Soil", "track": "Earth", "persons": []},
                {"guid": "f6a7", "code": "WIND", "id": "", "start": "01:15", "duration": "01:30:00", "title": "Wind", "type": null, "persons": []}
               ]}}]}}}
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
                                45,
                                List.of(new Person("3", "Ada")),
                                new Place(first, first.atTime(11, 0), "North")),
                        new Event(
                                "8",
                                "Stars",
                                "",
                                "",
                                60,
                                List.of(new Person("Bo", "Bo")),
                                new Place(first, first.plusDays(1).atTime(0, 30), "South")));
    }

    @Test
    void movedEventsKeepAllElse() {
        var sunday = LocalDateTime.of(2026, 10, 25, 14, 30);
        var place = new Place(sunday.toLocalDate(), sunday, "South");
        String moved = FrabSchedule.replanned(Content.of(FILE), Map.of("7", place));
        // Clocks go back in that night: the offset is another.
        assertThat(moved).contains("2026-10-25T14:30:00+01:00").contains("Wind");
        FrabSchedule schedule = read(moved);
        assertThat(schedule.rooms()).containsExactly("North", "South");
        assertThat(schedule.events())
                .extracting(Event::id, Event::place)
                .containsExactly(tuple("7", place));
    }

    @Test
    void whatIsMovedIntoTheNightStaysInTheListOfItsDay() {
        var day = LocalDate.of(2026, 10, 24);
        var place = new Place(day, day.plusDays(1).atTime(1, 30), "South");
        String moved = FrabSchedule.replanned(Content.of(FILE), Map.of("7", place));
        assertThat(moved).contains("2026-10-25T01:30:00+02:00").contains("\"01:30\"");
        assertThat(read(moved).events()).extracting(Event::place).containsExactly(place);
    }

    @Test
    void anOffsetOfItsOwnIsKept() {
        String utc = FILE.replace("2026-10-24T11:00:00+02:00", "2026-10-24T09:00:00Z");
        assertThat(read(utc).events().getFirst().place().start()).isEqualTo("2026-10-24T11:00:00");
        var sunday = LocalDate.of(2026, 10, 25);
        var place = new Place(sunday, sunday.atTime(14, 30), "South");
        assertThat(FrabSchedule.replanned(Content.of(utc), Map.of("7", place)))
                .contains("2026-10-25T13:30:00Z")
                .contains("\"14:30\"");
        String local = FILE.replace("2026-10-24T11:00:00+02:00", "2026-10-24T11:00:00");
        assertThat(FrabSchedule.replanned(Content.of(local), Map.of("7", place)))
                .contains("\"2026-10-25T14:30:00\"");
    }

    @Test
    void whereNoZoneIsNamedTheEventsAroundTellTheOffset() {
        String unnamed =
                FILE.replace("\"time_zone_name\": \"Europe/Paris\", ", "")
                        .replace(
                                "\"North\": []",
                                """
                                "North": [{"id": 9, "date": "2026-10-25T16:00:00+0100", "duration": "0:30"}]
                                """
                                        .strip());
        var sunday = LocalDate.of(2026, 10, 25);
        var place = new Place(sunday, sunday.atTime(14, 30), "South");
        assertThat(FrabSchedule.replanned(Content.of(unnamed), Map.of("7", place)))
                .contains("2026-10-25T14:30:00+01:00");
    }

    @Test
    void theExportsOfOtherSystemsAreRead() {
        FrabSchedule schedule = read(EXPORT);
        assertThat(schedule.events())
                .extracting(Event::id, Event::title, Event::track, Event::minutes)
                .containsExactly(
                        tuple("12345678901", "Rain", "", 30),
                        tuple("c3d4", "Soil", "Earth", 26 * 60 + 10),
                        tuple("e5f6", "Soil", "Earth", 26 * 60 + 10),
                        tuple("WIND", "Wind", "", 90));
        assertThat(schedule.events())
                .extracting(event -> event.place().start().toString())
                .containsExactly(
                        "2026-09-09T00:30",
                        "2026-09-08T10:00",
                        "2026-09-08T11:00",
                        "2026-09-09T01:15");
        assertThat(schedule.events()).allMatch(event -> event.place().day().getDayOfMonth() == 8);
        assertThat(schedule.events().getFirst().persons())
                .containsExactly(new Person("ADA7", "Ada"), new Person("Bo", "Bo"));
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
                "11:00:00+02:00 | 11:00:00+02:00x | 3 | a moment is written",
                "2026-10-24T11:00:00 | 2026-10-23T11:00:00 | 3 | is not of the day 2026-10-24",
                "2026-10-24T11:00:00 | +999999999-10-23T11:00:00 | 3 | a moment is written",
                "\"id\": 8 | \"id\": 8.5 | 5 | a whole number from",
                "\"id\": 8 | \"id\": 7 | 5 | “7” is defined twice",
                "\"1:00\" | \"0:00\" | 5 | an event takes time",
                "\"00:45\" | \"45\" | 4 | a duration is written",
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
