package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.kernel.Language;
import maillage.timetable.shared.formats.Conference.Hours;
import maillage.timetable.shared.formats.Conference.Session;
import maillage.timetable.shared.formats.Conference.Similar;
import maillage.timetable.shared.formats.Conference.Submission;
import maillage.timetable.shared.formats.ConferencePlan.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConferenceTest {
    static final String FILE =
            """
            {"name": "Two tracks", "localTz": "GMT+0",
             "suitable": ["09:30", "21:30"], "lessSuitable": ["07:00", "23:00"], "smallTzPenalty": 1, "bigTzPenalty": 10,
             "weights": {"order": 3, "presentersConflicts": 100000},
             "sessions": [{"name": "Mon", "slots": 2, "date": "2026-11-23", "start": "09:00", "end": "10:00"},
                          {"name": "Tue", "slots": 3, "date": "2026-11-24", "start": "9:00", "end": "10:30"}],
             "rooms": ["North", "South"],
             "tracks": [{"name": "Water", "chairs": ["ada"]}, {"name": "Air", "chairs": []}],
             "submissions": [
              {"ref": "w1", "track": "Water", "slots": 1, "order": 1, "tz": "GMT-5", "presenters": ["ada", "ada", ""], "attendees": [], "sessionPenalty": {"Tue": 7}, "roomPenalty": {}},
              {"ref": "a1", "track": "Air", "slots": 2, "order": 0, "tz": "GMT+5:30", "presenters": [], "attendees": ["bo"], "sessionPenalty": {}, "roomPenalty": {"South": 0}}],
             "tracksSessionsPenalty": {"Air": {"Mon": 4}}, "tracksRoomsPenalty": {}, "sessionsRoomsPenalty": {"Tue": {"South": 9}},
             "similarTracks": [["Water", "Air", 2]]}
            """;

    static final String PLAN =
            """
            {"rooms": ["South", "North"],
             "sessionTracks": [{"session": "Tue", "tracks": ["Air", null]}],
             "sessionSubmissions": [{"session": "Tue", "perRoom": [["a1", "a1"], []]}]}
            """;

    private static Conference read(String text) {
        return Conference.read(Content.of(text));
    }

    @Test
    void everythingIsReadByItsNames() {
        Conference conference = read(FILE);
        assertThat(conference.sessions().get(1))
                .isEqualTo(new Session("Tue", 3, LocalDate.of(2026, 11, 24), new Hours(540, 630)));
        assertThat(conference.weights())
                .containsEntry(Criterion.ORDER, 3)
                .containsEntry(Criterion.TIMEZONES, 0)
                .hasSize(16);
        assertThat(conference.submissions())
                .containsExactly(
                        new Submission("w1", 0, 1, 1, -300, List.of("ada"), List.of()),
                        new Submission("a1", 1, 2, 0, 330, List.of(), List.of("bo")));
        assertThat(conference.submissionsSessions().of(0, 1)).isEqualTo(7);
        assertThat(conference.submissionsRooms().rows().get(1)).isEmpty();
        assertThat(conference.tracksSessions().of(1, 0)).isEqualTo(4);
        assertThat(conference.tracksSessions().of(0, 0)).isZero();
        assertThat(conference.sessionsRooms().of(1, 1)).isEqualTo(9);
        assertThat(conference.similarTracks()).containsExactly(new Similar(0, 1, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"slots\": 3 | \"slots\": 0 | 5 | sessions[1].slots: a whole number from 1 to 300",
                "\"slots\": 3 | \"slots\": 1e999999999 | 5 | sessions[1].slots",
                "\"slots\": 3 | \"slots\": 2.5 | 5 | sessions[1].slots",
                "\"name\": \"Tue\" | \"name\": \"Mon\" | 5 | “Mon” is defined twice",
                "\"order\": 0 | \"order\": 1e2147483647 | 10 | submissions[1].order",
                "\"slots\": 3 | \"slots\": 0.3e-2147483647 | 5 | sessions[1].slots",
                "\"10:30\" | \"9:00\" | 5 | sessions[1].end: the end comes before the start",
                "[\"07:00\", \"23:00\"] | [\"23:00\", \"07:00\"] | 2 | lessSuitable[1]: the end comes",
                "\"North\", | \"\\ud83d\", | 6 | rooms[0]: this text has half a character",
                "\"Air\": {\"Mon\": 4} | \"\\udc00\": {} | 11 | half a character",
                "2026-11-24 | 2026-13-24 | 5 | sessions[1].date",
                "9:00\" | 25:00\" | 4 | sessions[0].start",
                "[\"North\", \"South\"] | [] | 6 | rooms: the list has from 1 to 500 items, not 0",
                "\"track\": \"Air\" | \"track\": \"Fire\" | 10 | no track is called “Fire”",
                "\"track\": \"Air\", | '' | 10 | submissions[1]: “track” is missing",
                "\"slots\": 2, \"order\" | \"slots\": 4, \"order\" | 10 | from 1 to 3",
                "GMT+5:30 | Paris | 10 | a zone is written",
                "\"order\": 3 | \"beauty\": 3 | 3 | weights.beauty: this criterion is not known",
                "\"order\": 3 | \"order\": 3, \"order\": 4 | 3 | not JSON",
                "{\"Mon\": 4} | {\"Wed\": 4} | 11 | no session is called “Wed”",
                "{\"Mon\": 4} | {\"Mon\": 99999999999} | 11 | tracksSessionsPenalty.Air.Mon",
                "\"Air\", 2] | \"Water\", 2] | 12 | similar to itself",
                "\"Air\", 2] | \"Air\", 2], [\"Air\", \"Water\", 3] | 12 | said before",
                "2]]} | 2]] | 13 | not JSON",
                "2]]} | 2]]} {} | 12 | after the end"
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

    @Test
    void aFileThatNestsWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("[".repeat(1_000_000))).isInstanceOf(Unreadable.class);
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        String dear =
                FILE.replace("\"order\": 3", "\"order\": 100000000, \"similarTracks\": 100000000");
        assertThat(read(dear).weights()).containsEntry(Criterion.ORDER, 100_000_000);
        assertThatThrownBy(
                        () ->
                                read(
                                        dear.replace("Air\", 2]", "Air\", 1000000]")
                                                .replace(
                                                        "\"South\"]",
                                                        many("\"South %d\"", 200) + "]")
                                                .replace("{\"South\": 0}", "{}")
                                                .replace("{\"Tue\": {\"South\": 9}}", "{}")))
                .isInstanceOf(Unreadable.class)
                .hasMessage(
                        "line 3: weights: the weights times the penalties are more than can be counted");
    }

    private static String many(String pattern, int times) {
        return IntStream.range(0, times)
                .mapToObj(pattern::formatted)
                .collect(Collectors.joining(", "));
    }

    @Test
    void namesThatAreNumbersAreNames() {
        String numbered =
                FILE.replace("\"Mon\", \"slots", "1, \"slots")
                        .replace("{\"Mon\"", "{\"1\"")
                        .replace("\"North\"", "2")
                        .replace("\"Air\"", "3")
                        .replace("3: {", "\"3\": {")
                        .replace("\"w1\"", "4")
                        .replace("\"bo\"", "12345678901");
        Conference conference = read(numbered);
        assertThat(conference.sessions().getFirst().name()).isEqualTo("1");
        assertThat(conference.rooms()).containsExactly("2", "South");
        assertThat(conference.tracks().get(1).name()).isEqualTo("3");
        assertThat(conference.submissions().get(0).ref()).isEqualTo("4");
        assertThat(conference.submissions().get(1).attendees()).containsExactly("12345678901");
    }

    @Test
    void nobodyIsToldInEnglishWhyJsonIsNone() {
        assertThatThrownBy(() -> read("{\n\"a\": [1,"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        wrong ->
                                assertThat(wrong.words().in(Language.FR).text())
                                        .isEqualTo("ligne 2\u00a0: ce n’est pas du JSON"));
    }

    /** Each leaf once held its whole path: gigabytes for a file of kilobytes. */
    @Test
    void deepDocumentsTakeNoMoreMemoryThanTheyHaveValues() {
        String name = "\"" + "x".repeat(50) + "\":{";
        String deep =
                name.repeat(480) + "\"a\":[" + "0,".repeat(1_000_000) + "0]" + "}".repeat(481);
        assertThatThrownBy(() -> read("{" + deep)).hasMessageContaining("“sessions” is missing");
    }

    @Test
    void longJsonIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> read("[" + "0,".repeat(10_000_000) + "0]"))
                .hasMessageContaining("larger than 20 MB");
    }

    @Test
    void aPlanNamesItsRoomsInItsOwnOrder() {
        Conference conference = read(FILE);
        ConferencePlan plan = ConferencePlan.read(Content.of(PLAN), conference);
        assertThat(plan.cells().get(0))
                .containsExactly(new Cell(-1, List.of(-1, -1)), new Cell(-1, List.of(-1, -1)));
        assertThat(plan.cells().get(1))
                .containsExactly(new Cell(-1, List.of(-1, -1, -1)), new Cell(1, List.of(1, 1, -1)));
        assertThat(ConferencePlan.read(Content.of(plan.written(conference)), conference))
                .isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"North\"] | \"South\"] | said before",
                "[\"Air\", null] | [\"Air\"] | the list has from 2 to 2 items",
                "[\"a1\", \"a1\"] | [\"a9\"] | no submission is called “a9”",
                "[\"a1\", \"a1\"] | [\"a1\", \"a1\", null, null] | from 0 to 3 items",
                "\"Tue\", \"tracks\" | \"Wed\", \"tracks\" | no session is called “Wed”"
            })
    void aPlanOfSomethingElseIsRefused(String right, String wrongly, String reason) {
        assertThatThrownBy(
                        () ->
                                ConferencePlan.read(
                                        Content.of(PLAN.replace(right, wrongly)), read(FILE)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(reason);
    }
}
