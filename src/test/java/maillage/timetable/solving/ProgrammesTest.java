package maillage.timetable.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import maillage.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programmes of ours and published schedules, from the command line. */
class ProgrammesTest {
    private final Typist typist = new Typist();

    @TempDir private Path folder;

    @Test
    void aProgrammeGoesOnFromATimetable() throws IOException {
        Path programme =
                Files.writeString(
                        folder.resolve("forum.json"),
                        """
                        {"format": "maillage-programme-1",
                         "edition": {"zone": "UTC", "step": 30, "days": [{"date": "2026-09-08", "from": "09:00", "to": "11:00"}]},
                         "rooms": [{"id": "hall", "capacity": 10}],
                         "sessions": [{"id": "opening", "duration": 60}, {"id": "closing", "duration": 60}]}
                        """);
        Path places =
                Files.writeString(
                        folder.resolve("places.json"),
                        """
                        {"format": "maillage-timetable-1",
                         "places": {"closing": {"start": "2026-09-08T09:00", "room": "hall"}}}
                        """);
        Path made = folder.resolve("made.json");
        assertThat(typist.run("solve", programme, "--steps", 0, "--from", places, "--out", made))
                .isZero();
        assertThat(typist.run("explain", programme, made, "--session", "closing")).isZero();
        assertThat(typist.said())
                .startsWith("“closing” takes place: Tuesday 8 September 2026, 9\u00a0am (hall).");
        assertThat(typist.run("score", programme, made)).isZero();
        assertThat(typist.said()).contains("forbidden: 0, strong: 0");
    }

    @Test
    void aProgrammeOfOursIsExplainedInSentences() throws IOException {
        Path programme =
                Files.writeString(
                        folder.resolve("forum.json"),
                        """
                        {"format": "maillage-programme-1",
                         "edition": {"zone": "UTC", "step": 30, "days": [{"date": "2026-09-08", "from": "09:00", "to": "12:00"}]},
                         "rooms": [{"id": "hall", "capacity": 10}],
                         "sessions": [{"id": "opening", "title": "Opening", "duration": 60},
                                      {"id": "closing", "title": "Closing", "duration": 60}]}
                        """);
        Path places =
                Files.writeString(
                        folder.resolve("places.json"),
                        """
                        {"format": "maillage-timetable-1",
                         "places": {"opening": {"start": "2026-09-08T09:00", "room": "hall"},
                                    "closing": {"start": "2026-09-08T09:30", "room": "hall"}}}
                        """);
        assertThat(typist.run("score", programme, places)).isZero();
        assertThat(typist.said())
                .contains("(sessions: 2, rooms: 1, ")
                .contains("forbidden: 1, strong: 0");
        typist.forget();
        assertThat(typist.run("explain", programme, places)).isZero();
        assertThat(typist.said()).contains("Opening").contains("Closing");
        typist.forget();
        assertThat(typist.run("explain", programme, places, "--by", "room")).isZero();
        assertThat(typist.said())
                .startsWith("hall (forbidden: 1, strong: 0, weak: 0)\n– ")
                .contains("Opening");
        typist.forget();
        assertThat(typist.run("explain", programme, places, "--by", "session")).isZero();
        assertThat(typist.said())
                .contains("Opening (forbidden: 1, ")
                .contains("Closing (forbidden: 1, ");
        typist.forget();
        assertThat(typist.run(Language.FR, "explain", programme, places, "--by", "rule")).isZero();
        assertThat(typist.said()).contains(" (interdit\u00a0: 1, fort\u00a0: 0, faible\u00a0: 0)");
        assertThat(typist.run("explain", programme, places, "--by", "colour")).isEqualTo(2);
        Files.writeString(
                places, "{\"format\": \"maillage-timetable-1\", \"places\": {\"x\": {}}}");
        assertThat(typist.run("explain", programme, places)).isEqualTo(1);
        assertThat(typist.complained()).contains("places.json: places.x");
    }

    @Test
    void whyASessionIsWhereItIsIsToldInOneAnswer() throws IOException {
        Path programme =
                Files.writeString(
                        folder.resolve("forum.json"),
                        """
                        {"format": "maillage-programme-1",
                         "edition": {"zone": "UTC", "step": 30, "days": [{"date": "2026-09-08", "from": "09:00", "to": "12:00"}]},
                         "rooms": [{"id": "hall", "capacity": 10}],
                         "audiences": [{"id": "x", "weight": 4, "sessions": ["rain", "walk"]}],
                         "sessions": [{"id": "rain", "title": "Rain", "duration": 60, "expected": 12,
                                       "preferredTimes": [{"from": "2026-09-08T10:00", "to": "2026-09-08T12:00"}]},
                                      {"id": "soil", "title": "Soil", "duration": 60},
                                      {"id": "walk", "title": "Walk", "duration": 60, "noRoom": true}]}
                        """);
        Path places =
                Files.writeString(
                        folder.resolve("places.json"),
                        """
                        {"format": "maillage-timetable-1",
                         "places": {"rain": {"start": "2026-09-08T09:00", "room": "hall"},
                                    "soil": {"start": "2026-09-08T11:00", "room": "hall"},
                                    "walk": {"start": "2026-09-08T10:00"}}}
                        """);
        assertThat(typist.run("explain", programme, places, "--session", "rain")).isZero();
        assertThat(typist.said().replace('\u00a0', ' '))
                .isEqualTo(
                        """
                        “Rain” takes place: Tuesday 8 September 2026, 9 am (hall).
                        That place costs (forbidden: 0, strong: 0, weak: 5):
                        – “Rain” is not at a preferred hour (Tuesday 8 September 2026, 9 am).
                        – 2 people are turned away from “Rain”: 12 expected, 10 seats in hall.
                        It has 5 places in all (a start and a room); 2 are forbidden, some for several reasons. 2 places: the room is taken.
                        Places allowed beside its own: 2. Better for the whole: 0; as good: 0; dearer: 2.
                        Alone, it would be better off at 3 places. Forbidden because of others: 2; costing others as much as it gains, or more: 1; to be taken: 0.
                        – Tuesday 8 September 2026, 10 am (hall). Would end: “Rain” is not at a preferred hour (Tuesday 8 September 2026, 9 am). Would bring: 4 people wish to attend “Rain” and “Walk”, which run at once (Tuesday 8 September 2026, 10 am).
                        – Tuesday 8 September 2026, 11 am (hall). Would end: “Rain” is not at a preferred hour (Tuesday 8 September 2026, 9 am). Would bring: “Rain” and “Soil” are in hall at once (Tuesday 8 September 2026, 11 am).
                        – Tuesday 8 September 2026, 10.30 am (hall). Would end: “Rain” is not at a preferred hour (Tuesday 8 September 2026, 9 am). Would bring: “Rain” and “Soil” are in hall at once (Tuesday 8 September 2026, 10.30 am). 4 people wish to attend “Rain” and “Walk”, which run at once (Tuesday 8 September 2026, 10.30 am).
                        The cheapest places allowed:
                        → 2026-09-08 10:00, hall (forbidden: +0, strong: +0, weak: +1)
                        → 2026-09-08 09:30, hall (forbidden: +0, strong: +0, weak: +4)
                        """);
        typist.forget();
        typist.run(Language.FR, "score", programme, places);
        assertThat(typist.said().replace('\u00a0', ' '))
                .contains(
                        "au moins : interdit : 0, fort : 0, faible : 2 ; écart : interdit : 0, fort : 0, faible : 3\n");
        typist.forget();
        assertThat(typist.run(Language.FR, "explain", programme, places, "--session", "rain"))
                .isZero();
        assertThat(typist.said().replace('\u00a0', ' '))
                .contains("2 places : la salle est prise.")
                .contains("Seule, elle serait mieux à 3 places.");
    }

    @Test
    void aPublishedScheduleIsPlannedAgainSoThatNobodyIsInTwoRooms() throws IOException {
        String event =
                "{\"id\": %d, \"title\": \"Event %d\", \"start\": \"%s\", \"duration\": \"00:30\","
                        + " \"persons\": [{\"id\": 1, \"name\": \"Ada\"}]}";
        Path schedule =
                Files.writeString(
                        folder.resolve("schedule.json"),
                        """
                        {"schedule": {"conference": {"title": "One day", "days": [{"date": "2026-09-08",
                         "rooms": {"North": [%s], "South": [%s, %s]}}]}}}
                        """
                                .formatted(
                                        event.formatted(1, 1, "09:00"),
                                        event.formatted(2, 2, "09:00"),
                                        event.formatted(3, 3, "10:00")));
        assertThat(typist.run("score", schedule, schedule)).isZero();
        assertThat(typist.said()).contains("forbidden: 1, ");
        Path again = folder.resolve("again.json");
        assertThat(typist.run("solve", schedule, "--steps", 20_000, "--out", again)).isZero();
        typist.forget();
        assertThat(typist.run("score", schedule, again)).isZero();
        assertThat(typist.said()).contains("forbidden: 0, ");
        assertThat(typist.run("compare", schedule, schedule, again)).isZero();
        assertThat(typist.said()).contains("2 is the better one.");
        Files.writeString(again, Files.readString(again).replace("North", "West"));
        assertThat(typist.run("score", schedule, again)).isEqualTo(1);
        assertThat(typist.complained()).contains("again.json: ").contains("in another room");
    }

    @Test
    void aProgrammeIsRepairedWithTheFewestMoves() throws IOException {
        String session =
                "{\"id\": \"%s\", \"duration\": 60, \"rooms\": [\"%s\"],"
                        + " \"place\": {\"start\": \"2026-09-08T%s\", \"room\": \"hall\"}}";
        Path programme =
                Files.writeString(
                        folder.resolve("forum.json"),
                        """
                        {"format": "maillage-programme-1",
                         "edition": {"zone": "UTC", "step": 30, "days": [{"date": "2026-09-08", "from": "09:00", "to": "12:00"}]},
                         "rooms": [{"id": "hall", "capacity": 10}, {"id": "attic", "capacity": 10}],
                         "sessions": [%s, %s, %s]}
                        """
                                .formatted(
                                        session.formatted("a", "hall", "09:00"),
                                        session.formatted("b", "attic", "10:00"),
                                        session.formatted("c", "hall", "11:00")));
        Path again = folder.resolve("again.json");
        assertThat(typist.run("repair", programme, "--steps", 20_000, "--out", again)).isZero();
        assertThat(typist.complained())
                .contains("forbidden: 0, strong: 0, ")
                .contains("sessions moved: 1; at least: 1");
    }

    @Test
    void whatHasToGiveIsSaidWhereNothingElseIsPossible() throws IOException {
        Path programme =
                Files.writeString(
                        folder.resolve("forum.json"),
                        """
                        {"format": "maillage-programme-1",
                         "edition": {"zone": "UTC", "step": 30, "days": [{"date": "2026-09-08", "from": "09:00", "to": "12:00"}]},
                         "rooms": [{"id": "hall", "capacity": 10}],
                         "sessions": [{"id": "late", "title": "Late", "duration": 60, "features": ["stage"]}]}
                        """);
        assertThat(typist.run("solve", programme, "--steps", 1_000)).isEqualTo(3);
        assertThat(typist.complained()).contains("forbidden: 1").contains("“Late”");
    }
}
