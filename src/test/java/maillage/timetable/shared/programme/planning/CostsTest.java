package maillage.timetable.shared.programme.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import maillage.timetable.shared.programme.InventedForum;
import maillage.timetable.shared.programme.InventedForum.Size;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Sketch;
import maillage.timetable.shared.programme.Units;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import org.junit.jupiter.api.Test;

class CostsTest {
    private final SplittableRandom dice = new SplittableRandom(3);

    @Test
    void aNumberKeepsTheOrderOfLevelsAndGivesThemBackWithTheirSigns() {
        Programme programme =
                Sketch.programme("'sessions':[{'id':'a','duration':60,'expected':50000}]");
        var costs = new Costs(programme);
        Units units = Units.of(programme).orElseThrow();
        long weak = units.of(Level.STRONG) / 2 - 1;
        int strong = (int) (units.of(Level.FORBIDDEN) / units.of(Level.STRONG) / 2 - 1);
        for (int round = 0; round < 1_000; round++) {
            var score =
                    new Score(
                            dice.nextInt(-9, 10),
                            dice.nextInt(-strong, strong + 1),
                            dice.nextLong(-weak, weak + 1));
            assertThat(costs.unpacked(costs.packed(score))).isEqualTo(score);
        }
        assertThat(costs.packed(new Score(0, 1, 0)))
                .isGreaterThan(costs.packed(new Score(0, 0, 2 * weak)));
        assertThat(costs.packed(new Score(1, 0, 0)))
                .isGreaterThan(costs.packed(new Score(0, strong, weak)));
    }

    /** Whatever the timetable: anywhere, or all in one room at one time. */
    @Test
    void noTimetableCostsMoreBelowALevelThanHalfOfItsUnit() {
        for (long seed = 1; seed <= 4; seed++) {
            var model = new Model(InventedForum.of(new Size(40, 4, 2, 80, 60), seed));
            Units units = Units.of(model.programme).orElseThrow();
            var layout = new Layout(model);
            var judge = new Judge(model.programme);
            for (int round = 0; round < 20; round++) {
                int[] places = new int[2 * model.sessions];
                int together = dice.nextInt(1, model.steps);
                Arrays.setAll(places, any -> dice.nextInt(together));
                for (int one = 0; one < model.sessions; one++) {
                    boolean nowhere = model.programme.sessions().get(one).noRoom();
                    places[model.sessions + one] =
                            nowhere ? model.rooms : dice.nextInt(1 + round % model.rooms);
                }
                Score score = judge.of(layout.timetable(places)).score();
                assertThat(2 * score.weak()).isLessThan(units.of(Level.STRONG));
                assertThat(2 * (score.strong() * units.of(Level.STRONG) + score.weak()))
                        .isLessThan(units.of(Level.FORBIDDEN));
            }
        }
    }

    @Test
    void aForumThatHasGrownStillFits() {
        assertThat(Units.of(InventedForum.of(Size.GROWTH, 1))).isPresent();
    }
}
