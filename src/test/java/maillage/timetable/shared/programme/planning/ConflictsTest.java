package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Sketch;
import org.junit.jupiter.api.Test;

class ConflictsTest {
    @Test
    void aSessionWithoutAnyPlaceNamesTheDemandsThatDoNotGoTogetherAndNoOther() {
        assertThat(
                        words(
                                """
                                'people':[{'id':'amina','name':'Amina','available':[{'from':'2026-09-09T09:00','to':'2026-09-09T18:00'}]},
                                  {'id':'bruno','name':'Bruno','available':[{'from':'2026-09-08T09:00','to':'2026-09-09T18:00'}]}],
                                'sessions':[{'id':'rain','title':'Rain','duration':60,'features':['booth'],
                                  'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T12:00'}],
                                  'people':[{'person':'amina'},{'person':'bruno'}]}]
                                """))
                .containsExactly(
                        "“Rain” has no place anywhere: one of these must give, or a room or an hour be added: its possible hours, the availability of Amina.");
    }

    @Test
    void aRoomThatIsClosedThenOrLacksWhatIsNeededIsNamed() {
        assertThat(
                        words(
                                """
                                'sessions':[{'id':'a','duration':60,'organisations':['millers'],'rooms':['mill'],
                                    'times':[{'from':'2026-09-08T14:00','to':'2026-09-08T16:00'}]},
                                  {'id':'b','duration':60,'rooms':['loft'],'features':['booth']},
                                  {'id':'c','duration':60,'rooms':['mill']}]
                                """))
                .containsExactly(
                        "“a” has no place anywhere: one of these must give, or a room or an hour be added: its possible hours, its possible rooms, the opening of rooms.",
                        "“b” has no place anywhere: one of these must give, or a room or an hour be added: its possible rooms, what its room must have.",
                        "“c” has no place anywhere: one of these must give, or a room or an hour be added: its possible rooms, rooms kept for their owner.");
    }

    @Test
    void hoursThatARoomNarrowsAreNamedAsHours() {
        assertThat(
                        words(
                                """
                                'sessions':[{'id':'a','duration':60,'rooms':['loft','hall'],'features':['booth'],
                                    'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T12:00'}],
                                    'roomTimes':[{'room':'hall','times':[{'from':'2026-09-08T14:00','to':'2026-09-08T16:00'}]}]}]
                                """))
                .containsExactly(
                        "“a” has no place anywhere: one of these must give, or a room or an hour be added: its possible hours, what its room must have.");
    }

    @Test
    void whatMayGiveIsNoConflict() {
        assertThat(
                        words(
                                """
                                'sessions':[{'id':'b','duration':60,'rooms':['loft'],'features':['booth']}],
                                'rules':{'features':{'level':'strong'}}
                                """))
                .isEmpty();
    }

    @Test
    void anOrderThatHoursDoNotAllowIsTold() {
        assertThat(
                        words(
                                """
                                'orders':[{'before':'a','after':'b','gap':30}],
                                'sessions':[{'id':'a','duration':60,'times':[{'from':'2026-09-08T10:00','to':'2026-09-08T12:00'}]},
                                  {'id':'b','duration':60,'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T12:00'}]}]
                                """))
                .containsExactly(
                        "“b” cannot come after “a”: their possible hours do not allow it.");
    }

    @Test
    void aPersonWithMoreSessionsThanTimeIsTold() {
        assertThat(
                        words(
                                """
                                'people':[{'id':'p','name':'Amina','available':[{'from':'2026-09-08T10:00','to':'2026-09-08T12:00'}]}],
                                'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}]},
                                  {'id':'b','duration':90,'people':[{'person':'p'}]},
                                  {'id':'c','duration':90,'people':[{'person':'p','presence':'wished'}]}]
                                """))
                .containsExactly(
                        "Amina is expected for 150 minutes, but these sessions have only 120 minutes to lie in.");
    }

    @Test
    void aProgrammeKnownToBeFeasibleHasNoConflict() {
        assertThat(new Conflicts(InventedForum.of(new Size(40, 4, 2, 80, 60), 1)).found())
                .isEmpty();
    }

    private static List<String> words(String programme) {
        return new Conflicts(Sketch.programme(programme))
                .found().stream()
                        .peek(one -> assertThat(one.words().byTag()).containsKey("fr"))
                        .map(one -> one.words().in(Language.EN).text())
                        .toList();
    }
}
