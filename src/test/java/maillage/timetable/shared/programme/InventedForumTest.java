package maillage.timetable.shared.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.judging.Fact;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Judgement;
import org.junit.jupiter.api.Test;

class InventedForumTest {
    private static final Size SMALL = new Size(60, 6, 2, 120, 200);

    @Test
    void theKnownTimetableBreaksNoRuleThatForbids() {
        for (long seed = 1; seed <= 5; seed++) {
            Judgement judgement = judged(SMALL, seed);
            List<Fact> forbidden =
                    judgement.facts().stream()
                            .filter(fact -> judgement.cost(fact).forbidden() > 0)
                            .toList();
            assertThat(forbidden).isEmpty();
        }
    }

    @Test
    void aForumOfFullSizeIsFeasibleToo() {
        assertThat(judged(Size.FORUM, 1).score().forbidden()).isZero();
        Programme programme = InventedForum.of(Size.FORUM, 1);
        assertThat(programme.sessions()).hasSize(170);
        assertThat(programme.people()).hasSize(380);
        assertThat(programme.audiences()).hasSize(1_501);
    }

    @Test
    void theSameSeedInventsTheSameForum() {
        assertThat(InventedForum.of(SMALL, 3)).isEqualTo(InventedForum.of(SMALL, 3));
        assertThat(InventedForum.of(SMALL, 3)).isNotEqualTo(InventedForum.of(SMALL, 4));
    }

    @Test
    void anInventedForumIsWrittenAndReadAgain() {
        Programme programme = InventedForum.of(SMALL, 1);
        assertThat(ProgrammeFile.read(ProgrammeFile.write(programme))).isEqualTo(programme);
    }

    private static Judgement judged(Size size, long seed) {
        return new Judge(InventedForum.of(size, seed)).of(InventedForum.known(size, seed));
    }
}
