package maillage.timetable.shared.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import maillage.timetable.shared.formats.EventPlaces.Place;
import maillage.timetable.shared.formats.PostEnrolment.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostEnrolmentTest {
    /** Three events, two rooms, one feature, two students; line ends as of old. */
    static final String FILE =
            ("""
            3 2 1 2
            10
            20
            1 1 0
            0 1 1
            0
            1
            0 1 0
            """
                            + "1 ".repeat(45)
                            + "\n"
                            + "0 ".repeat(44)
                            + "1\n"
                            + "1 ".repeat(45)
                            + """

                            0 1 0
                            -1 0 0
                            0 0 0
                            """)
                    .replace("\n", "\r\n");

    private static PostEnrolment read(String text) {
        return PostEnrolment.read(Content.of(text));
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(read("\ufeff" + FILE)).isEqualTo(read(FILE));
    }

    @Test
    void everyMatrixIsReadInItsOrder() {
        PostEnrolment problem = read(FILE);
        assertThat(problem.events()).isEqualTo(3);
        assertThat(problem.students()).isEqualTo(2);
        assertThat(problem.capacities()).containsExactly(10, 20);
        assertThat(problem.eventsOfStudents()).containsExactly(set(0, 1), set(1, 2));
        assertThat(problem.featuresOfRooms()).containsExactly(set(), set(0));
        assertThat(problem.featuresOfEvents()).containsExactly(set(), set(0), set());
        assertThat(problem.slotsOfEvents().get(1)).isEqualTo(set(44));
        assertThat(problem.orders()).containsExactly(new Order(0, 1));
    }

    @Test
    void aFileMayBeCompressed(@TempDir Path folder) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(FILE.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        Path file = Files.write(folder.resolve("three.tim.gz"), packed.toByteArray());
        assertThat(PostEnrolment.read(Content.of(file))).isEqualTo(read(FILE));
        Files.write(file, java.util.Arrays.copyOf(packed.toByteArray(), 40));
        assertThatThrownBy(() -> Content.of(file))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> Content.of(folder.resolve("none")))
                .isInstanceOf(Unreadable.class)
                .hasMessage("there is no such file");
    }

    @ParameterizedTest
    @CsvSource({
        "'0 2 1 2', 1",
        "'99999999999 2 1 2', 1",
        "'5001 2 1 2', 1",
        "'3 x 1 2', 1",
        "'3 2 1 2\n10\n- 4', 3",
        "'1 1 0 1\n5\n2', 3",
        "'1 1 0 1\n5\n', 3",
        "'1 1 0 1\n5\n1\n1', 4"
    })
    void whatIsWrongIsSaidWithItsLine(String file, int line) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        wrong -> {
                            assertThat(wrong.line()).isEqualTo(line);
                            assertThat(wrong.reason().byTag()).containsOnlyKeys("fr", "en");
                        });
    }

    @Test
    void textAfterTheEndIsRefused() {
        assertThatThrownBy(() -> read(FILE + "7")).hasMessageContaining("“7” is left");
    }

    @Test
    void anOrderThatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> read(FILE.replace("-1 0 0", "0 0 0")))
                .hasMessageContaining("order of events 0 and 1");
        assertThatThrownBy(() -> read(FILE.replace("-1 0 0", "-1 1 0")))
                .hasMessageContaining("order of events 1 and 1");
    }

    @Test
    void aSolutionIsReadAndWrittenAlike() {
        String text = "0 1\n-1 -1\n44 0\n";
        EventPlaces places = EventPlaces.read(Content.of(text), read(FILE));
        assertThat(places.places())
                .isEqualTo(List.of(new Place(0, 1), Place.NONE, new Place(44, 0)));
        assertThat(places.written()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'0 1\n0 0', 2",
        "'0 1\n45 0\n1 1', 2",
        "'0 -1\n1 0\n2 0', 1",
        "'0 2\n1 0\n2 0', 1",
        "'0 1\n1 0\n2 0\n3 0', 4"
    })
    void aSolutionOfSomethingElseIsRefused(String text, int line) {
        assertThatThrownBy(() -> EventPlaces.read(Content.of(text), read(FILE)))
                .isInstanceOfSatisfying(
                        Unreadable.class, wrong -> assertThat(wrong.line()).isEqualTo(line));
    }

    private static BitSet set(int... members) {
        var set = new BitSet();
        for (int member : members) {
            set.set(member);
        }
        return set;
    }
}
