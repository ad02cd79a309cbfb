package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClashesTest {
    private static final int SESSIONS = 150;

    @Test
    void countsWhoIsInTheWayWithAsManyAtOnceAsThereAreRooms() {
        var dice = new SplittableRandom(3);
        for (int rooms : new int[] {1, 2, 3, 7, 8, 64}) {
            Grid grid = drawn(rooms, dice);
            var clashes = new Clashes(grid);
            int[] start = new int[SESSIONS];
            Arrays.fill(start, -1);
            for (int turn = 0; turn < 2_000; turn++) {
                int session = dice.nextInt(SESSIONS);
                if (start[session] >= 0) {
                    clashes.out(session, start[session]);
                    start[session] = -1;
                } else {
                    int to = dice.nextInt(4);
                    if (Arrays.stream(start).filter(at -> at == to).count() < rooms) {
                        clashes.in(session, to);
                        start[session] = to;
                    }
                }
                check(grid, clashes, start, dice.nextInt(SESSIONS), dice.nextInt(4));
            }
        }
    }

    private static void check(Grid grid, Clashes clashes, int[] start, int session, int at) {
        int count = 0;
        for (int other = 0; other < SESSIONS; other++) {
            count += start[other] == at && grid.apart(session, other) ? 1 : 0;
        }
        boolean allowed = grid.startCost[session * grid.steps + at] != Grid.FORBIDDEN;
        assertThat(clashes.count(session, at)).isEqualTo(count);
        assertThat(clashes.clear(session, at)).isEqualTo(allowed && count == 0);
        for (int other = 0; other < SESSIONS; other++) {
            if (start[other] == at) {
                int still = grid.apart(session, other) ? 1 : 0;
                assertThat(clashes.comes(session, at, other)).isEqualTo(allowed && count == still);
            }
        }
    }

    private static Grid drawn(int rooms, SplittableRandom dice) {
        var to = new GridBuilder(SESSIONS, rooms, 1, 4);
        for (int session = 0; session < SESSIONS; session++) {
            for (int other = 0; other < session; other++) {
                if (dice.nextInt(3) == 0) {
                    to.apart(session, other);
                }
            }
            to.forbidStart(session, dice.nextInt(4));
        }
        return to.build();
    }
}
