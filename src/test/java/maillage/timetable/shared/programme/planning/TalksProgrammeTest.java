package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.formats.Talks.Talk;
import maillage.timetable.shared.formats.Talks.Window;
import maillage.timetable.shared.judging.TalksJudge;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Judge;
import org.junit.jupiter.api.Test;

/** What a festival's file allows and forbids, our model does too, whatever its windows are. */
class TalksProgrammeTest {
    private final SplittableRandom dice = new SplittableRandom(5);

    @Test
    void aPlanIsUsableWhereTheFileAllowsItAndNowhereElse() {
        int usable = 0;
        for (int round = 0; round < 40; round++) {
            var talks = new Talks(List.of(talk(1), talk(2), talk(3)));
            var source = new TalksProgramme(talks);
            Programme programme = source.programme();
            ProgrammeFile.check(programme);
            var judge = new Judge(programme);
            var timeline = new Timeline(programme.edition());
            for (int tries = 0; tries < 200; tries++) {
                var places =
                        new java.util.LinkedHashMap<
                                String, maillage.timetable.shared.programme.Place>();
                for (int id = 1; id <= 3; id++) {
                    String room =
                            programme.rooms().get(dice.nextInt(programme.rooms().size())).id();
                    places.put(
                            String.valueOf(id),
                            new maillage.timetable.shared.programme.Place(
                                    timeline.moment(dice.nextInt(timeline.steps())), room));
                }
                var timetable = new Timetable(places);
                TalkPlaces plan = source.places(timetable);
                boolean allowed = TalksJudge.judge(talks, plan).violated() == 0;
                assertThat(judge.of(timetable).score().usable()).isEqualTo(allowed);
                usable += allowed ? 1 : 0;
            }
        }
        assertThat(usable).isGreaterThan(100);
    }

    /** In two venues, each with one or two windows of its own, some of them over midnight. */
    private Talk talk(int id) {
        var windows = new ArrayList<Window>();
        var day = java.time.LocalDate.of(2026, 8, 6);
        for (int venue = 1; venue <= 2; venue++) {
            for (int i = dice.nextInt(2); i < 2; i++) {
                var from = day.plusDays(dice.nextInt(2)).atTime(18 + dice.nextInt(6), 0);
                windows.add(new Window(venue, from, from.plusMinutes(60 + 5 * dice.nextInt(40))));
            }
        }
        return new Talk(id, "", 30, List.of(dice.nextInt(2)), windows, Optional.empty());
    }
}
