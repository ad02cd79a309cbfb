package maillage.timetable.shared.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeFileTest {
    private static final String EXAMPLE = ProgrammeSchemaTest.text("programme.example.json");
    private final Programme programme = ProgrammeFile.read(EXAMPLE);

    @Test
    void whatWasReadIsWrittenAndReadAgain() {
        String written = ProgrammeFile.write(programme);
        assertThat(ProgrammeFile.read(written)).isEqualTo(programme);
        assertThat(ProgrammeFile.write(ProgrammeFile.read(written))).isEqualTo(written);
    }

    @Test
    void theModelHoldsWhatTheDocumentSays() {
        assertThat(programme.edition().zone().getId()).isEqualTo("Europe/Paris");
        assertThat(programme.sessions()).hasSize(6);
        assertThat(programme.sessions().get(2).people())
                .containsExactly(
                        new Part("amina", "speaker", Presence.REQUIRED),
                        new Part("bruno", "guest", Presence.WISHED));
        assertThat(programme.rules().of(Rule.CAPACITY)).isEqualTo(new RuleTerms(Level.STRONG, 1));
        assertThat(programme.rules().of(Rule.AUDIENCE)).isEqualTo(Rule.AUDIENCE.unlessSaid());
        assertThat(programme.existing().places().keySet()).containsExactly("opening");
        assertThat(programme.minutesBetween("mill", "quay")).isEqualTo(25);
    }

    @Test
    void aSessionExpectsThoseWhoWishItUnlessSaid() {
        assertThat(programme.expected())
                .containsEntry("opening", 350L)
                .containsEntry("rain", 2L)
                .containsEntry("rain-2", 0L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "maillage-programme-1" | "other" | format | The field “format” is “maillage-programme-1”.
                    "Europe/Paris" | "Paris" | edition.zone | “Paris” is not a time zone (Europe/Paris).
                    "step": 15 | "step": 99999999999 | edition.step | A whole number from 1 to 240 is expected here.
                    "step": 15 | "step": 15.5 | edition.step | A whole number from 1 to 240 is expected here.
                    "step": 15 | "steps": 15 | edition | The field “step” is missing.
                    "date": "2026-09-09" | "date": "2026-09-08" | edition.days[1].date | Days come in the order of their dates, from 1900 to 9000, each once.
                    "to": "18:00"} | "to": "18:10"} | edition.days[0] | Opening lasts a multiple of 15 minutes and begins on the minute.
                    "to": "18:00"} | "to": "09:00"}, {"date": "2026-09-09", "from": "08:45", "to": "12:00"} | edition.days[1].from | This day begins before the one before it has ended.
                    "from": "09:00", "to": "18:00" | "from": "24:00", "to": "18:00" | edition.days[0].from | “24:00” is not a time of day (09:00).
                    "to": "18:00"} | "to": "25:00"} | edition.days[0].to | “25:00” is not a time of day (09:00).
                    "to": "2026-09-08T12:00"} | "to": "2026-09-08T10:00"} | edition.prime[0] | The end comes before the start, or with it.
                    "id": "loft" | "id": "hall" | rooms[1].id | “hall” is there twice.
                    "id": "loft" | "id": " " | rooms[1].id | An id cannot be empty.
                    "id": "loft" | "id": "\\\\ud83d" | rooms[1].id | This text has half a character.
                    "rooms": ["hall"] | "rooms": ["moon"] | sessions[0].rooms[0] | There is no “moon”.
                    "rooms": ["hall"] | "rooms": "hall" | sessions[0].rooms | A list is expected here.
                    "person": "bruno", "role": "host" | "person": "nobody" | sessions[0].people[0] | There is no “nobody”.
                    "duration": 90 | "duration": 0 | sessions[2].duration | A whole number from 1 to 1440 is expected here.
                    "duration": 90 | "duration": 100 | sessions[2].duration | The duration is a multiple of 15 minutes.
                    "duration": 90 | "duration": 600 | sessions[2].duration | The duration exceeds the longest day (540 minutes).
                    "start": "2026-09-08T09:00" | "start": "2026-09-08T09:10" | sessions[0].place.start | “2026-09-08T09:10” is not a possible start: outside the opening hours, or between two steps.
                    "start": "2026-09-08T09:00" | "start": "2027-09-08T09:00" | sessions[0].place.start | “2027-09-08T09:00” is not a possible start: outside the opening hours, or between two steps.
                    "presence": "wished" | "presence": "maybe" | sessions[2].people[1].presence | One of these words is expected here: required, wished.
                    "after": "rain-2", | "after": "rain", | orders[0] | “rain” is set against itself.
                    "within": 120 | "within": 10 | orders[0].within | The longest wait is shorter than the shortest.
                    "roots", "roots-again"] | "roots"] | repeats[0].sessions | A repetition has at least two sessions.
                    "prime": true, | "roomTimes": [{"room": "moon", "times": []}], | sessions[2].roomTimes[0] | There is no “moon”.
                    "prime": true, | "roomTimes": [{"room": "hall", "times": []}], | sessions[2].roomTimes[0].times | A room with hours of its own has at least one.
                    "prime": true, | "roomTimes": [{"room": "hall"}], | sessions[2].roomTimes[0] | The field “times” is missing.
                    "alone": {"level": "note"} | "alone": {} | rules.alone | The field “level” is missing.
                    "alone": {"level": "note"} | "lonely": {"level": "note"} | rules.lonely | There is no such rule.
                    "prime": true, | "primed": true, | sessions[2].primed | There is no such field.
                    "pinned": true | "pinned": "yes" | sessions[0].pinned | “true” or “false” is expected here.
                    "minutes": 25 | "minutes": -1 | travel[0].minutes | A whole number from 0 to 1440 is expected here.
                    """)
    void eachFaultIsToldWithItsPlace(String from, String to, String path, String reason) {
        assertThat(EXAMPLE).contains(from);
        String text = EXAMPLE.replaceFirst(java.util.regex.Pattern.quote(from), to);
        var refused = catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.read(text));
        assertThat(refused.faults())
                .anySatisfy(
                        fault -> {
                            assertThat(fault.path()).startsWith(path);
                            assertThat(fault.reason().in(Language.EN).text()).isEqualTo(reason);
                            assertThat(fault.reason().byTag()).containsKey("fr");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "3",
                "null",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "{\"format\":1e999}"
            })
    void whatIsNoProgrammeIsRefused(String text) {
        assertThat(catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.read(text)))
                .isNotNull();
    }

    @Test
    void aDocumentNestedWithoutEndIsRefused() {
        String deep = "{\"rooms\":" + "[".repeat(100_000);
        assertThat(catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.read(deep)))
                .isNotNull();
    }

    @Test
    void manyFaultsAreToldAtOnceButNotWithoutEnd() {
        String rooms = "{},".repeat(400) + "{}";
        String text = EXAMPLE.replaceFirst("\"rooms\": \\[", "\"rooms\": [" + rooms + ",");
        var refused = catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.read(text));
        assertThat(refused.faults()).hasSize(Faults.MOST);
    }

    @Test
    void ordersThatGoRoundAreRefused() {
        var orders =
                List.of(
                        new Order("opening", "rain", 0, 0, false),
                        new Order("rain", "rain-2", 0, 0, false),
                        new Order("rain-2", "roots", 0, 0, false),
                        new Order("roots", "rain", 0, 0, false),
                        new Order("roots", "roots-again", 0, 0, false));
        var faults = new Faults();
        new OrderChecking(
                        orders,
                        java.util.Set.of("opening", "rain", "rain-2", "roots", "roots-again"),
                        faults)
                .run();
        assertThat(faults.found()).hasSize(1);
        assertThat(faults.found().getFirst().path()).isEqualTo("orders[1]");
        assertThat(faults.found().getFirst().reason().in(Language.EN).text())
                .isEqualTo(
                        "These sessions wait for each other in a circle: rain-2 ← rain ← roots ← rain-2.");
    }

    @Test
    void theClockDoesNotChangeWhileTheEditionIsOpen() {
        String text =
                EXAMPLE.replace(
                        "{\"date\": \"2026-09-09\", \"from\": \"09:00\", \"to\": \"13:00\"}",
                        "{\"date\": \"2026-10-25\", \"from\": \"01:00\", \"to\": \"05:00\"}");
        var refused = catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.read(text));
        assertThat(refused.faults()).extracting(Fault::path).containsExactly("edition.days[1]");
    }

    @Test
    void aDayMayEndAtMidnightOrTheNextMorning() {
        String text =
                EXAMPLE.replaceFirst("\"18:00\"", "\"09:00\"")
                        .replace("\"to\": \"13:00\"", "\"to\": \"24:00\"")
                        .replace("08T12:00\"}],", "08T24:00\"}],");
        Programme open = ProgrammeFile.read(text);
        assertThat(open.edition().days())
                .extracting(Day::span)
                .containsExactly(
                        span("2026-09-08T09:00", "2026-09-09T09:00"),
                        span("2026-09-09T09:00", "2026-09-10T00:00"));
        assertThat(open.edition().days()).extracting(Day::minutes).containsExactly(1_440, 900);
        assertThat(open.edition().prime())
                .containsExactly(span("2026-09-08T10:00", "2026-09-09T00:00"));
        assertThat(ProgrammeFile.write(open)).contains("\"24:00\"");
        assertThat(ProgrammeFile.read(ProgrammeFile.write(open))).isEqualTo(open);
    }

    @Test
    void theClockDoesNotChangeInTheNightOfADay() {
        String text =
                EXAMPLE.replace(
                        "{\"date\": \"2026-09-09\", \"from\": \"09:00\", \"to\": \"13:00\"}",
                        "{\"date\": \"2026-10-24\", \"from\": \"20:00\", \"to\": \"%s\"}");
        ProgrammeFile.read(text.formatted("02:00"));
        var refused =
                catchThrowableOfType(
                        FaultyProgramme.class, () -> ProgrammeFile.read(text.formatted("04:00")));
        assertThat(refused.faults()).extracting(Fault::path).containsExactly("edition.days[1]");
    }

    private static Span span(String from, String to) {
        return new Span(LocalDateTime.parse(from), LocalDateTime.parse(to));
    }

    @Test
    void aProgrammeThatWouldFillTheMemoryIsRefused() {
        String sessions =
                IntStream.range(0, 5_000)
                        .mapToObj("{\"id\": \"s%d\", \"duration\": 1},"::formatted)
                        .collect(Collectors.joining());
        String days =
                IntStream.range(0, 10)
                        .mapToObj(
                                day ->
                                        "{\"date\": \"2027-01-%d\", \"from\": \"10:00\", \"to\": \"15:00\"}"
                                                .formatted(day + 10))
                        .collect(Collectors.joining(","));
        String text =
                "{\"format\": \"maillage-programme-1\", \"edition\": {\"zone\": \"UTC\", \"step\": 1, \"days\": [%s]}, \"sessions\": [%s]}"
                        .formatted(days, sessions.substring(0, sessions.length() - 1));
        var refused = catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.read(text));
        assertThat(refused.faults()).extracting(Fault::path).containsExactly("sessions");
    }

    @Test
    void aTimetableIsReadAgainstItsProgramme() {
        var timetable =
                new Timetable(
                        Map.of(
                                "rain",
                                new Place(LocalDateTime.parse("2026-09-08T10:00"), "hall"),
                                "lunch",
                                new Place(LocalDateTime.parse("2026-09-08T12:15"), "")));
        String written = ProgrammeFile.write(timetable);
        assertThat(ProgrammeFile.readTimetable(written, programme)).isEqualTo(timetable);

        var refused =
                catchThrowableOfType(
                        FaultyProgramme.class,
                        () ->
                                ProgrammeFile.readTimetable(
                                        written.replace("\"rain\"", "\"snow\"")
                                                .replace("12:15", "12:20"),
                                        programme));
        assertThat(refused.faults())
                .extracting(Fault::path)
                .containsExactlyInAnyOrder("places.snow", "places.lunch.start");
    }
}
