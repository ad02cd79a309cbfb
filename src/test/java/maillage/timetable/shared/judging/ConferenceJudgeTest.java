package maillage.timetable.shared.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Criterion;
import org.junit.jupiter.api.Test;

class ConferenceJudgeTest {
    private static final Conference CONFERENCE =
            Conference.read(
                    Content.of(
                            """
                            {"localTz": "GMT+0", "suitable": ["09:30", "21:30"], "lessSuitable": ["07:00", "23:00"],
                             "smallTzPenalty": 1, "bigTzPenalty": 10,
                             "weights": {%s},
                             "sessions": [{"name": "1", "slots": 2, "date": "2026-11-23", "start": "10:00", "end": "11:00"},
                                          {"name": "2", "slots": 2, "date": "2026-11-23", "start": "14:00", "end": "15:00"},
                                          {"name": "3", "slots": 2, "date": "2026-11-23", "start": "16:00", "end": "17:00"}],
                             "rooms": ["N", "S"],
                             "tracks": [{"name": "Water", "chairs": ["ada"]}, {"name": "Air", "chairs": ["ada", "eve"]}],
                             "submissions": [
                              {"ref": "w1", "track": "Water", "slots": 1, "order": 1, "tz": "GMT-1", "presenters": ["bo"], "attendees": ["dan"],
                               "sessionPenalty": {"2": 3}},
                              {"ref": "w2", "track": "Water", "slots": 2, "order": 2, "tz": "GMT+0", "presenters": ["eve"], "attendees": [],
                               "roomPenalty": {"S": 4}},
                              {"ref": "a1", "track": "Air", "slots": 1, "order": 0, "tz": "GMT+9", "presenters": ["bo"], "attendees": ["ada"]},
                              {"ref": "a2", "track": "Air", "slots": 1, "order": 0, "tz": "GMT+0", "presenters": ["cy"], "attendees": []}],
                             "tracksSessionsPenalty": {"Air": {"2": 5}}, "tracksRoomsPenalty": {"Water": {"S": 6}},
                             "sessionsRoomsPenalty": {"3": {"N": 7}}, "similarTracks": [["Air", "Water", 8]]}
                            """
                                    .formatted(
                                            Arrays.stream(Criterion.values())
                                                    .map(one -> "\"" + one.code() + "\": 1")
                                                    .collect(Collectors.joining(", ")))));

    /**
     * @param cells by session, of the two rooms: a track's initial and what is in its slots, with
     *     {@code -} for nothing
     */
    private static Judgement judge(String... cells) {
        var tracks = new StringBuilder();
        var submissions = new StringBuilder();
        for (int session = 0; session < 3; session++) {
            String comma = session == 0 ? "" : ",";
            String[] rooms = {cells[2 * session], cells[2 * session + 1]};
            tracks.append(comma)
                    .append("{\"session\": \"" + (session + 1) + "\", \"tracks\": [")
                    .append(Arrays.stream(rooms).map(ConferenceJudgeTest::track).collect(JOINED))
                    .append("]}");
            submissions
                    .append(comma)
                    .append("{\"session\": \"" + (session + 1) + "\", \"perRoom\": [")
                    .append(
                            Arrays.stream(rooms)
                                    .map(cell -> "[" + slots(cell) + "]")
                                    .collect(JOINED))
                    .append("]}");
        }
        String plan =
                "{\"rooms\": [\"N\", \"S\"], \"sessionTracks\": [%s], \"sessionSubmissions\": [%s]}"
                        .formatted(tracks, submissions);
        return ConferenceJudge.judge(CONFERENCE, ConferencePlan.read(Content.of(plan), CONFERENCE));
    }

    private static final java.util.stream.Collector<CharSequence, ?, String> JOINED =
            Collectors.joining(", ");

    private static String track(String cell) {
        return switch (cell.charAt(0)) {
            case 'W' -> "\"Water\"";
            case 'A' -> "\"Air\"";
            default -> "null";
        };
    }

    private static String slots(String cell) {
        return Arrays.stream(cell.split(" "))
                .skip(1)
                .map(slot -> slot.equals("-") ? "null" : "\"" + slot + "\"")
                .collect(JOINED);
    }

    private static Map<String, Long> broken(java.util.List<Judgement.Line> lines) {
        var broken = new LinkedHashMap<String, Long>();
        lines.stream()
                .filter(line -> line.times() > 0)
                .forEach(line -> broken.put(line.code(), line.times()));
        return broken;
    }

    @Test
    void aPlanWithoutFaultPaysOnlyForTheHoursOfTheEast() {
        Judgement judgement = judge("W w1 -", "-", "W w2 w2", "-", "-", "-");
        assertThat(broken(judgement.violations())).containsExactly(Map.entry("missing", 2L));
        // Nine in the morning, for the one who is an hour behind.
        assertThat(broken(judgement.costs())).containsExactly(Map.entry("timezones", 1L));
    }

    @Test
    void tracksSideBySideCost() {
        // 10:00 is 19:00 nine hours ahead, and 16:00 is 01:00 on the next day.
        Judgement judgement = judge("W w1 -", "A a1 -", "-", "-", "A a2 -", "W w2 w2");
        assertThat(judgement.violated()).isZero();
        assertThat(broken(judgement.costs()))
                .containsOnly(
                        Map.entry("tracksRooms", 6L),
                        Map.entry("sessionsRooms", 7L),
                        Map.entry("similarTracks", 16L),
                        Map.entry("roomsPerTrack", 2L),
                        Map.entry("consecutiveTracks", 2L),
                        Map.entry("timezones", 1L),
                        Map.entry("submissionsRooms", 8L),
                        // bo presents w1 and a1; eve presents w2 and chairs the track of a2.
                        Map.entry("presentersConflicts", 2L),
                        Map.entry("presentersConflictsTimeslot", 2L),
                        // ada wants to hear a1 and chairs the track of w1.
                        Map.entry("attendeesConflicts", 1L),
                        Map.entry("attendeesConflictsTimeslot", 1L),
                        Map.entry("chairsConflicts", 2L));
    }

    @Test
    void anOrderIsCountedOverSessionsAndATrackBesideItselfToo() {
        Judgement judgement = judge("W w2 w2", "-", "W - w1", "W - -", "A a1 a2", "-");
        assertThat(judgement.violated()).isZero();
        assertThat(broken(judgement.costs()))
                .containsEntry("order", 2L)
                .containsEntry("parallelTracks", 1L)
                .containsEntry("roomsPerTrack", 1L)
                .containsEntry("submissionsSessions", 3L)
                .containsEntry("timezones", 10L)
                .doesNotContainKey("similarTracks");
    }

    @Test
    void aConflictInTwoSlotsOfASessionIsOneOfTheSession() {
        Judgement judgement = judge("W w2 w2", "A a1 a2", "W w1 -", "-", "-", "-");
        assertThat(broken(judgement.costs()))
                .containsEntry("presentersConflicts", 2L)
                .containsEntry("presentersConflictsTimeslot", 2L);
        assertThat(broken(judge("W w1 -", "A - a1", "-", "-", "-", "-").costs()))
                .containsEntry("presentersConflicts", 1L)
                .doesNotContainKey("presentersConflictsTimeslot");
    }

    @Test
    void whatIsSplitOrElsewhereIsForbidden() {
        assertThat(broken(judge("W w2 -", "W w2 -", "A a1 w1", "A a2 a1", "-", "-").violations()))
                .containsOnly(Map.entry("split", 2L), Map.entry("strange", 1L));
        assertThat(broken(judge("W w2 w1", "-", "A a1 a2", "-", "-", "-").violations()))
                .containsOnly(Map.entry("split", 1L));
    }
}
