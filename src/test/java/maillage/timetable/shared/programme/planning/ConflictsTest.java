package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Programme;
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
                        "Amina is expected for 150 minutes, but these sessions have only 120 minutes to lie in: “a”, “b”.");
    }

    @Test
    void ordersThatHoursAllowTwoByTwoAndNotAllTogetherAreTold() {
        String hours = "'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T11:30'}]";
        assertThat(
                        words(
                                """
                                'orders':[{'before':'z','after':'a'},{'before':'a','after':'b'},{'before':'b','after':'c'}],
                                'sessions':[{'id':'z','duration':30},{'id':'a','duration':60,%s},
                                  {'id':'b','duration':60,%s},{'id':'c','duration':60,%s}]
                                """
                                        .formatted(hours, hours, hours)))
                .containsExactly(
                        "“c” cannot come after “a”, “b”, in that order: their possible hours do not allow it.");
    }

    @Test
    void sessionsThatAPersonCannotDoOneAfterTheOtherAreTold() {
        assertThat(
                        words(
                                """
                                'people':[{'id':'p','name':'Amina'},{'id':'q','name':'Bruno'}],
                                'sessions':[{'id':'a','duration':60,'people':[{'person':'p'}],'times':[{'from':'2026-09-08T09:30','to':'2026-09-08T10:30'}]},
                                  {'id':'b','duration':60,'people':[{'person':'p'}],'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T11:00'}]},
                                  {'id':'c','duration':60,'people':[{'person':'p'}]},
                                  {'id':'d','duration':60,'organisations':['millers'],'rooms':['mill'],'people':[{'person':'q'}],'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T10:00'}]},
                                  {'id':'e','duration':60,'rooms':['loft'],'people':[{'person':'q'}],'times':[{'from':'2026-09-08T10:00','to':'2026-09-08T11:30'}]}]
                                """))
                .containsExactly(
                        "Amina cannot be at these sessions one after the other, the way between them included: “a”, “b”.",
                        "Bruno cannot be at these sessions one after the other, the way between them included: “d”, “e”.");
    }

    @Test
    void sessionsThatAnAudienceMustAttendAndCannotAreTold() {
        assertThat(
                        words(
                                """
                                'audiences':[{'id':'x','name':'Delegates','hard':true,'sessions':['a','b','c']},{'id':'y','hard':true,'sessions':['c','d']}],
                                'sessions':[{'id':'a','duration':60,'times':[{'from':'2026-09-08T09:30','to':'2026-09-08T10:30'}]},
                                  {'id':'b','duration':60,'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T11:00'}]},
                                  {'id':'c','duration':540,'times':[{'from':'2026-09-09T09:00','to':'2026-09-09T18:00'}]},
                                  {'id':'d','duration':30,'times':[{'from':'2026-09-09T09:00','to':'2026-09-09T18:00'}]}]
                                """))
                .containsExactly(
                        "Delegates cannot attend these sessions one after the other: “a”, “b”.",
                        "y must attend 570 minutes of sessions, which have only 540 minutes to lie in: “c”, “d”.");
    }

    @Test
    void sessionsThatNeedMoreRoomThanSuitsThemAreToldAndNoOther() {
        assertThat(
                        words(
                                """
                                'sessions':[{'id':'a','duration':540,'features':['booth']},{'id':'b','duration':540,'features':['booth']},
                                  {'id':'c','duration':60,'features':['booth']},{'id':'d','duration':60}]
                                """))
                .containsExactly(
                        "These sessions ask for 1140 minutes of rooms, and 1080 at most can be given to them (hall): “a”, “b”, “c”.");
    }

    @Test
    void whatBlocksEverythingTakesItsTimeOfRooms() {
        assertThat(
                        words(
                                """
                                'sessions':[{'id':'a','duration':300,'rooms':['loft']},{'id':'b','duration':240,'rooms':['loft']},
                                  {'id':'c','duration':510,'rooms':['loft']},
                                  {'id':'lunch','duration':60,'noRoom':true,'blocks':'all'}]
                                """))
                .containsExactly(
                        "These sessions ask for 1110 minutes of rooms, and 1080 at most can be given to them (loft): “a”, “b”, “c”, “lunch”.");
    }

    @Test
    void sessionsThatNeedMoreInterpretersThanThereAreAreTold() {
        String hours = "'times':[{'from':'2026-09-08T09:00','to':'2026-09-08T12:00'}]";
        assertThat(
                        words(
                                """
                                'resources':[{'id':'fr','name':'Interpreters','count':1,'rest':30}],
                                'sessions':[{'id':'a','duration':60,'needs':[{'resource':'fr','count':1}],%s},
                                  {'id':'b','duration':60,'needs':[{'resource':'fr','count':1}],%s},
                                  {'id':'c','duration':60,'needs':[{'resource':'fr','count':1}],%s},
                                  {'id':'d','duration':60,'needs':[{'resource':'fr','count':1}]}]
                                """
                                        .formatted(hours, hours, hours)))
                .containsExactly(
                        "Interpreters (count: 1): 270 minutes are asked for, rests included, and 210 at most can be given: “a”, “b”, “c”.");
    }

    @Test
    void noSetIsToldOfAProgrammeThatHasATimetable() {
        var size = new Size(40, 4, 2, 80, 60);
        for (long seed = 1; seed <= 60; seed++) {
            assertThat(new Conflicts(InventedForum.of(size, seed)).found())
                    .as("%d", seed)
                    .isEmpty();
        }
        int feasible = 0;
        for (long seed = 1; feasible < 240; seed++) {
            Programme programme = LowerBoundTest.tiny(seed);
            if (hasTimetable(programme, new SplittableRandom(seed))) {
                feasible++;
                assertThat(new Conflicts(programme).found()).as("%d", seed).isEmpty();
            }
        }
    }

    /** Whether one is soon found by chance. */
    private static boolean hasTimetable(Programme programme, SplittableRandom dice) {
        var model = new Model(programme);
        var at = new Placement(model);
        for (int tries = 0; tries < 300; tries++) {
            int[] places = new int[2 * model.sessions];
            for (int session = 0; session < model.sessions; session++) {
                int[] starts = model.starts[session];
                int[] rooms = model.roomsOf[session];
                places[session] = starts[dice.nextInt(starts.length)];
                places[model.sessions + session] = rooms[dice.nextInt(rooms.length)];
            }
            at.restore(places);
            if (at.cost() < model.costs.forbidden) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String programme) {
        return new Conflicts(Sketch.programme(programme))
                .found().stream()
                        .peek(one -> assertThat(one.words().byTag()).containsKey("fr"))
                        .map(one -> one.words().in(Language.EN).text())
                        .toList();
    }
}
