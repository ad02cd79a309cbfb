package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file, it is read, or refused with a reason. */
class HostileFilesTest {
    private static void spoil(String file, Consumer<Content> read) {
        var dice = new SplittableRandom(7);
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            try {
                read.accept(Content.of(Spoiling.spoilt(file, dice)));
            } catch (Unreadable wrong) {
                assertThat(wrong.getMessage()).isNotBlank();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(150);
    }

    @Test
    void courseProblemsAreReadOrRefused() {
        spoil(PostEnrolmentTest.FILE, PostEnrolment::read);
        spoil(CurriculaTest.FILE, Curricula::read);
    }

    @Test
    void conferencesAndTalksAreReadOrRefused() {
        spoil(ConferenceTest.FILE, Conference::read);
        spoil(TalksTest.FILE, Talks::read);
        spoil(FrabScheduleTest.FILE, FrabSchedule::read);
    }

    @Test
    void solutionsAreReadOrRefused() {
        PostEnrolment events = PostEnrolment.read(Content.of(PostEnrolmentTest.FILE));
        spoil("0 1\n-1 -1\n44 0\n", solution -> EventPlaces.read(solution, events));
        Curricula courses = Curricula.read(Content.of(CurriculaTest.FILE));
        spoil(
                "algebra attic 0 0\nbotany attic 1 2\n",
                solution -> LecturePlaces.read(solution, courses));
        Conference conference = Conference.read(Content.of(ConferenceTest.FILE));
        spoil(ConferenceTest.PLAN, solution -> ConferencePlan.read(solution, conference));
        Talks talks = Talks.read(Content.of(TalksTest.FILE));
        spoil(TalksTest.FILE, solution -> TalkPlaces.read(solution, talks));
    }
}
