package maillage.timetable.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.FrabSchedule;
import maillage.timetable.shared.formats.FrabSchedule.Event;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published schedules that go on after midnight. */
class FrabNightTest {
    private static final String EVENT =
            "{\"id\": %s, \"title\": \"%s\", \"date\": \"2026-%s:00\", \"duration\": \"%s\","
                    + " \"persons\": [{\"name\": \"Ada\"}]}";
    private final Typist typist = new Typist();

    @TempDir private Path folder;

    @Test
    void aDayIsOpenUntilItsLastEndAlsoAfterMidnight() {
        Programme programme =
                programme(
                        event("1", "10-24T10:00", "01:00"),
                        event("2", "10-25T00:30", "01:15"),
                        event("3", "10-24T20:00", "26:10"));
        assertThat(programme.edition().days())
                .extracting(Day::span)
                .extracting(Object::toString)
                .first()
                .asString()
                .contains("2026-10-24T10:00")
                .contains("2026-10-25T01:45");
        // What lasts beyond its day stays, and nothing else is planned in its room.
        assertThat(programme.sessions()).hasSize(4);
        assertThat(programme.rooms().getFirst().open())
                .anyMatch(span -> span.to().toString().equals("2026-10-24T20:00"))
                .anyMatch(span -> span.from().toString().equals("2026-10-25T22:10"));
    }

    @Test
    void nothingIsPlannedIntoTheHourInWhichTheClockChanges() {
        Programme programme =
                programme(
                        event("1", "10-24T10:00", "01:00"),
                        event("2", "10-25T01:30", "03:00"),
                        event("3", "10-25T04:00", "00:30"));
        assertThat(programme.sessions()).extracting(one -> one.id()).doesNotContain("2");
        assertThat(programme.rooms().get(1).open())
                .anyMatch(span -> span.to().toString().equals("2026-10-25T02:00"))
                .anyMatch(span -> span.from().toString().equals("2026-10-25T03:00"));
    }

    @Test
    void aScheduleWithNightsIsPlannedAgainAndReadBack() throws IOException {
        Path schedule =
                Files.writeString(
                        folder.resolve("schedule.json"),
                        document(
                                event("1", "10-24T22:00", "01:00"),
                                event("2", "10-24T22:30", "01:00"),
                                event("3", "10-25T00:30", "01:00"),
                                event("4", "10-24T12:00", "30:00")));
        assertThat(typist.run("score", schedule, schedule)).isZero();
        assertThat(typist.said()).doesNotContain("forbidden: 0, ");
        Path again = folder.resolve("again.json");
        assertThat(typist.run("solve", schedule, "--steps", 20_000, "--out", again)).isZero();
        typist.forget();
        assertThat(typist.run("score", schedule, again)).isZero();
        assertThat(typist.said()).contains("forbidden: 0, ");
        List<Event> events = FrabSchedule.read(Content.of(again)).events();
        assertThat(events).hasSize(6);
        assertThat(events)
                .filteredOn(event -> event.id().equals("4"))
                .extracting(event -> event.place().start().toString())
                .containsExactly("2026-10-24T12:00");
        assertThat(events)
                .filteredOn(event -> event.place().day().getDayOfMonth() == 24)
                .anyMatch(event -> event.place().start().getDayOfMonth() == 25);
    }

    private static Programme programme(String... events) {
        var schedule = FrabSchedule.read(Content.of(document(events)));
        Programme programme = new FrabProgramme(schedule).programme();
        ProgrammeFile.check(programme);
        return programme;
    }

    private static String event(String id, String start, String duration) {
        return EVENT.formatted(id, "Event " + id, start, duration);
    }

    /** Two rooms; clocks go back in the night between the two days. */
    private static String document(String... events) {
        return """
               {"schedule": {"conference": {"title": "Nights", "time_zone_name": "Europe/Paris", "days": [
                 {"date": "2026-10-24", "rooms": {"North": [%s], "South": []}},
                 {"date": "2026-10-25", "rooms": {"North": [], "South": [%s, %s]}}]}}}
               """
                .formatted(
                        String.join(", ", events),
                        event("8", "10-25T10:00", "00:30"),
                        event("9", "10-25T10:30", "00:30"));
    }
}
