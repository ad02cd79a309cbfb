package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Optional;
import maillage.timetable.shared.formats.TalkPlaces.Place;
import maillage.timetable.shared.formats.Talks.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalksTest {
    static final String FILE =
            """
            {"talks": [
             {"id": 4, "title": "Kites", "duration": 20, "speakers": [1, 2], "time": "2026-08-06 12:10:00", "venue": 9,
              "venue_times": [{"venue": 9, "times": [{"start": "2026-08-06 10:00:00", "end": "2026-08-06 13:00:00"}]}]},
             {"id": 7, "duration": 50, "speakers": [],
              "venue_times": [{"venue": 8, "times": []}]}]}
            """;

    private static Talks read(String text) {
        return Talks.read(Content.of(text));
    }

    @Test
    void windowsAndPresentPlacesAreRead() {
        Talks problem = read(FILE);
        var ten = LocalDateTime.of(2026, 8, 6, 10, 0);
        assertThat(problem.talks().get(0).windows())
                .containsExactly(new Window(9, ten, ten.plusHours(3)));
        assertThat(problem.talks().get(0).speakers()).containsExactly(1, 2);
        assertThat(problem.talks().get(1).now()).isEmpty();
        TalkPlaces places = TalkPlaces.read(Content.of(FILE), problem);
        assertThat(places.places())
                .containsExactly(Optional.of(new Place(9, ten.plusMinutes(130))), Optional.empty());
        assertThat(TalkPlaces.read(Content.of(places.written(problem)), problem)).isEqualTo(places);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"id\": 7 | \"id\": 4 | 4 | defined twice",
                "\"duration\": 50 | \"duration\": -5 | 4 | talks[1].duration",
                "12:10:00 | 12:10:30 | 2 | talks[0].time: a moment is written",
                "2026-08-06 12:10:00 | 2026-02-30 12:10:00 | 2 | a moment is written",
                "12:10:00 | noon | 2 | a moment is written",
                "12:10:00\", \"venue\": 9, | 12:10:00\", | 2 | “venue” is missing",
                "10:00:00 | 13:00:00 | 3 | ends before it starts",
                "\"speakers\": [] | \"speakers\": [\"ada\"] | 4 | talks[1].speakers[0]: a whole number"
            })
    void whatIsWrongIsSaidWithItsLine(String right, String wrongly, int line, String reason) {
        String file = FILE.replace(right, wrongly);
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        wrong -> {
                            assertThat(wrong.getMessage()).contains(reason);
                            assertThat(wrong.line()).as(wrong.getMessage()).isEqualTo(line);
                        });
    }

    @Test
    void aTalkIsPlacedOnce() {
        assertThatThrownBy(
                        () ->
                                TalkPlaces.read(
                                        Content.of(FILE.replace("\"id\": 7", "\"id\": 4")),
                                        read(FILE)))
                .hasMessageContaining("placed before");
    }
}
