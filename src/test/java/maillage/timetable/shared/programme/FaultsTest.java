package maillage.timetable.shared.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import maillage.kernel.Language;
import org.junit.jupiter.api.Test;

/** What is wrong is told whole, and nothing that only follows from it. */
class FaultsTest {
    private static final String FRAME =
            """
            {'format':'maillage-programme-1','edition':{'zone':'UTC','step':60,'days':[{'date':'2026-01-01','from':'09:00','to':'18:00'}]%s},
             'rooms':[{'id':'q','capacity':10%s}],%s}
            """;

    @Test
    void aFieldAtFaultHidesNoUnknownName() {
        assertThat(
                        faults(
                                "",
                                "",
                                "'sessions':[{'id':'a','duration':0,'rooms':['zz']},{'id':'b','duration':90,'rooms':['zz']},{'id':'b','duration':60}],'orders':[{'before':'a','after':'c'}]"))
                .containsExactly(
                        "sessions[0].duration: A whole number from 1 to 1440 is expected here.",
                        "sessions[2].id: “b” is there twice.",
                        "sessions[0].rooms[0]: There is no “zz”.",
                        "sessions[1].duration: The duration is a multiple of 60 minutes.",
                        "sessions[1].rooms[0]: There is no “zz”.",
                        "orders[0].after: There is no “c”.");
    }

    @Test
    void whatFollowsFromAnotherFaultIsNotTold() {
        assertThat(
                        faults(
                                ",'prime':3",
                                ",'id':7",
                                "'sessions':[{'id':'a','duration':90,'prime':true,'rooms':['q']}]"))
                .containsExactly(
                        "rooms[0].id: “id” is there twice.",
                        "edition.prime: A list is expected here.",
                        "rooms[0].id: A text is expected here.");
    }

    @Test
    void aFieldThatIsThereTwiceIsToldWithItsPath() {
        assertThat(
                        faults(
                                ",'pause':3,'pause':4",
                                "",
                                "'sessions':[{'id':'a','duration':60},{'id':'b','duration':60,'duration':120}]"))
                .containsExactly(
                        "edition.pause: “pause” is there twice.",
                        "sessions[1].duration: “duration” is there twice.");
    }

    @Test
    void aPrimeHourIsNotPromisedWhereThereIsNone() {
        assertThat(faults("", "", "'sessions':[{'id':'a','duration':60,'prime':true}]"))
                .containsExactly(
                        "sessions[0].prime: The edition names no prime hours (edition.prime).");
    }

    @Test
    void zerosAreWrittenAndReadAgain() {
        Programme programme =
                ProgrammeFile.read(
                        text(
                                ",'pause':0,'longestBreak':0",
                                ",'site':'x'",
                                """
                                'sites':[{'id':'x'},{'id':'y'}],'travel':[{'from':'x','to':'y','minutes':0}],
                                'resources':[{'id':'camera','count':0}],
                                'sessions':[{'id':'a','duration':60,'blocks':'all','noRoom':true}]
                                """));
        String written = ProgrammeFile.write(programme);
        assertThat(ProgrammeFile.read(written)).isEqualTo(programme);
        assertThat(written).doesNotContain("false").doesNotContain("\"\"").doesNotContain("[ ]");
    }

    @Test
    void aProgrammeOfAnotherFormatHasLimitsToo() {
        Programme one = ProgrammeFile.read(text("", "", "'sessions':[{'id':'a','duration':60}]"));
        List<Room> rooms = Collections.nCopies(501, one.rooms().getFirst());
        var many =
                new Programme(
                        one.edition(),
                        List.of(),
                        List.of(),
                        rooms,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        one.sessions(),
                        List.of(),
                        List.of(),
                        RuleBook.UNSAID);
        var refused = catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.check(many));
        assertThat(refused.faults().getFirst().path()).isEqualTo("rooms");
    }

    @Test
    void resourcesThatWouldFillTheMemoryAreRefused() {
        String resources =
                String.join(
                        ",",
                        java.util.stream.IntStream.range(0, 1_000)
                                .mapToObj("{'id':'r%d','count':1}"::formatted)
                                .toList());
        String days =
                String.join(
                        ",",
                        java.util.stream.IntStream.range(1, 9)
                                .mapToObj(
                                        "{'date':'2026-02-0%d','from':'00:00','to':'23:59'}"
                                                ::formatted)
                                .toList());
        String text =
                """
                {'format':'maillage-programme-1','edition':{'zone':'UTC','step':1,'days':[%s]},'resources':[%s]}
                """
                        .formatted(days, resources)
                        .replace('\'', '"');
        assertThat(said(text))
                .containsExactly(
                        "rooms: (Rooms + resources + tracks with a limit) × steps are more than 10000000: make the step longer, or divide the programme.");
    }

    private static String text(String edition, String room, String rest) {
        return FRAME.formatted(edition, room, rest).replace('\'', '"');
    }

    private static List<String> faults(String edition, String room, String rest) {
        return said(text(edition, room, rest));
    }

    private static List<String> said(String text) {
        return catchThrowableOfType(FaultyProgramme.class, () -> ProgrammeFile.read(text))
                .faults()
                .stream()
                .peek(fault -> assertThat(fault.reason().byTag()).containsKey("fr"))
                .map(fault -> fault.path() + ": " + fault.reason().in(Language.EN).text())
                .toList();
    }
}
