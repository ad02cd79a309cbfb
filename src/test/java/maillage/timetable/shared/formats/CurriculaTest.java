package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maillage.kernel.Language;
import maillage.timetable.shared.formats.Curricula.Absence;
import maillage.timetable.shared.formats.Curricula.Course;
import maillage.timetable.shared.formats.Curricula.Curriculum;
import maillage.timetable.shared.formats.Curricula.Room;
import maillage.timetable.shared.formats.LecturePlaces.Lecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurriculaTest {
    static final String FILE =
            """
            Name: A small school
            Courses: 2
            Rooms: 1
            Days: 2
            Periods_per_day: 3
            Curricula: 1
            Constraints: 1

            COURSES:
            algebra ada 2 2 30
            botany bo 1 1 12

            ROOMS:
            attic 20

            CURRICULA:
            first 2 algebra botany

            UNAVAILABILITY_CONSTRAINTS:
            botany   1  2

            END.
            """;

    private static Curricula read(String text) {
        return Curricula.read(Content.of(text));
    }

    @Test
    void everyListIsRead() {
        Curricula problem = read(FILE);
        assertThat(problem.name()).isEqualTo("A small school");
        assertThat(problem.days()).isEqualTo(2);
        assertThat(problem.periods()).isEqualTo(3);
        assertThat(problem.courses())
                .containsExactly(
                        new Course("algebra", "ada", 2, 2, 30),
                        new Course("botany", "bo", 1, 1, 12));
        assertThat(problem.rooms()).containsExactly(new Room("attic", 20));
        assertThat(problem.curricula())
                .containsExactly(new Curriculum("first", java.util.List.of(0, 1)));
        assertThat(problem.absences()).containsExactly(new Absence(1, 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "Courses: 2, Courses: 20000, 2",
        "Courses: 2, Courses: -1, 2",
        "Courses: 2, Courses: 3, 13",
        "Days: 2, Days: two, 4",
        "botany bo, algebra bo, 11",
        "botany bo 1 1 12, botany bo 1 1, 11",
        "botany bo 1 1 12, botany bo 1 1 12 12, 11",
        "botany bo 1 1 12, botany bo 1 1 99999999999, 11",
        "first 2 algebra botany, first 2 algebra chemistry, 17",
        "first 2 algebra botany, first 2 algebra algebra, 17",
        "first 2, first 3, 17",
        "1  2, 1 3, 20",
        "botany   1, zoology 1, 20",
        "END., '', 22",
        "END., END. more, 22",
        "'END.\n', 'END.\n\nmore', 24"
    })
    void whatIsWrongIsSaidWithItsLine(String right, String wrongly, int line) {
        assertThatThrownBy(() -> read(FILE.replaceFirst(right.replace(".", "\\."), wrongly)))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        wrong -> assertThat(wrong.line()).as(wrong.getMessage()).isEqualTo(line));
    }

    @Test
    void theReasonIsInTheReadersLanguage() {
        assertThatThrownBy(() -> read(FILE.replace("Days: 2", "Days: 0")))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        wrong -> {
                            assertThat(wrong.words().in(Language.FR).text())
                                    .startsWith("ligne 4\u00a0: Days: est un nombre de 1 à 366");
                            assertThat(wrong.words().in(Language.EN).text())
                                    .startsWith("line 4: Days: is a number from 1 to 366");
                        });
    }

    @Test
    void aSolutionIsReadAndWrittenAlike() {
        String text = "algebra attic 0 0\nbotany attic 1 2\n";
        LecturePlaces places = LecturePlaces.read(Content.of(text), read(FILE));
        assertThat(places.lectures())
                .containsExactly(new Lecture(0, 0, 0, 0), new Lecture(1, 0, 1, 2));
        assertThat(places.written(read(FILE))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "chemistry attic 0 0",
        "algebra cellar 0 0",
        "algebra attic 2 0",
        "algebra attic 0 3",
        "algebra attic 0",
        "algebra attic 0 0 0"
    })
    void aSolutionOfSomethingElseIsRefused(String text) {
        assertThatThrownBy(() -> LecturePlaces.read(Content.of(text), read(FILE)))
                .isInstanceOfSatisfying(
                        Unreadable.class, wrong -> assertThat(wrong.line()).isEqualTo(1));
    }
}
