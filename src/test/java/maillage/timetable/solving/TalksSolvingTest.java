package maillage.timetable.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A festival's talks, from the command line. */
class TalksSolvingTest {
    private final Typist typist = new Typist();

    @TempDir private Path folder;

    @Test
    void talksArePlannedAnewWithNoMoreMovesThanNeeded() throws IOException {
        // The second may no longer be at ten; at eleven the first stands in its way, and may move.
        String talk =
                "{\"id\": %d, \"duration\": 50, \"speakers\": [%d], \"venue\": 1, \"time\": \"2026-08-06 %s:00\","
                        + " \"venue_times\": [{\"venue\": 1, \"times\": [{\"start\": \"2026-08-06 %s:00\","
                        + " \"end\": \"2026-08-06 %s:00\"}]}]}";
        Path talks =
                Files.writeString(
                        folder.resolve("talks.json"),
                        "{\"talks\": [%s, %s, %s]}"
                                .formatted(
                                        talk.formatted(1, 5, "11:00", "10:00", "13:00"),
                                        talk.formatted(2, 6, "10:00", "11:00", "12:00"),
                                        talk.formatted(3, 7, "12:00", "10:00", "13:00")));
        assertThat(typist.run("score", talks, talks)).isZero();
        assertThat(typist.said()).contains("hard rules: 1, cost: 0");
        Path again = folder.resolve("again.json");
        assertThat(typist.run("solve", talks, "--steps", 50_000, "--out", again)).isZero();
        assertThat(typist.complained())
                .contains("hard rules: 0, cost: 2")
                .contains("sessions moved: 2; at least: ");
        typist.forget();
        assertThat(typist.run("explain", talks, again, "--session", 3)).isZero();
        assertThat(typist.said()).startsWith("“3” takes place: Thursday 6 August 2026, ");
        Files.writeString(
                talks,
                Files.readString(talks)
                        .replace("\"end\": \"2026-08-06 13:00", "\"end\": \"2026-08-07 01:00"));
        typist.forget();
        assertThat(typist.run("solve", talks, "--steps", 50_000)).isZero();
        assertThat(typist.complained()).contains("hard rules: 0, cost: 2");
    }

    @Test
    void aTalkWhoseVenueIsLostGoesElsewhereAndIsCounted() throws IOException {
        Path talks =
                Files.writeString(
                        folder.resolve("lost.json"),
                        """
                        {"talks": [{"id": 1, "duration": 50, "speakers": [1], "venue": 9, "time": "2026-08-06 10:00:00",
                          "venue_times": [{"venue": 1, "times":
                            [{"start": "2026-08-06 10:00:00", "end": "2026-08-06 13:00:00"}]}]}]}
                        """);
        assertThat(typist.run("repair", talks, "--steps", 10_000)).isZero();
        assertThat(typist.said()).contains("\"venue\" : 1");
        assertThat(typist.complained())
                .contains("hard rules: 0, cost: 1")
                .contains("talks whose place is no more, besides: 1");
    }

    @Test
    void aTalkHasHoursOfItsOwnInEachVenueAlsoByNight() throws IOException {
        String times =
                "{\"venue\": %d, \"times\": [{\"start\": \"2026-08-%s:00\", \"end\": \"2026-08-%s:00\"}]}";
        String morning = times.formatted(1, "06 10:00", "06 11:00");
        String night = times.formatted(2, "06 23:30", "07 00:30");
        String talk = "{\"id\": %d, \"duration\": 50, \"speakers\": [%d], \"venue_times\": [%s]}";
        Path talks =
                Files.writeString(
                        folder.resolve("night.json"),
                        "{\"talks\": [%s, %s]}"
                                .formatted(
                                        talk.formatted(1, 5, morning + ", " + night),
                                        talk.formatted(2, 6, morning)));
        Path plan = folder.resolve("plan.json");
        assertThat(typist.run("solve", talks, "--steps", 20_000, "--out", plan)).isZero();
        assertThat(typist.complained()).contains("hard rules: 0");
        assertThat(plan).content().containsPattern("2026-08-06 23:[34]0:00");
    }
}
