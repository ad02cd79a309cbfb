package maillage.timetable.shared.conference;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Lays the submissions of a track out again by the places they want, cell after cell. */
final class OrderRepair implements Neighbourhood {
    private final Board board;
    private final Packing packing;
    private final boolean[] ordered;
    private final int[] all;
    private final int[] turn;
    private final int[] places;

    OrderRepair(Board board, Packing packing) {
        this.board = board;
        this.packing = packing;
        Instance given = board.given;
        ordered = given.ordered();
        all = new int[given.submissions()];
        turn = new int[given.submissions()];
        places = new int[given.cells()];
    }

    /** Whether any track has an order. */
    boolean ever() {
        return IntStream.range(0, ordered.length).anyMatch(of -> ordered[of]);
    }

    @Override
    public boolean attempt(SplittableRandom dice) {
        int of = board.given.track()[dice.nextInt(board.cell.length)];
        int late = dice.nextInt(3);
        return ordered[of] && (late > 0 || board.orderCost(of) > 0) && lay(of, late);
    }

    /** Repairs a track that has an order, three times in four. */
    boolean maybe(int of, SplittableRandom dice) {
        return of == board.given.tracks() || !ordered[of] || dice.nextInt(4) == 0 || lay(of, 0);
    }

    /** Those that want a place get it if they can; the others keep their turn, some late by one. */
    private boolean lay(int of, int late) {
        int cells = board.cells.count(of);
        for (int i = 0; i < cells; i++) {
            places[i] = board.cells.cell(of, i);
        }
        Arrays.sort(places, 0, cells);
        int count = 0;
        for (int i = 0; i < cells; i++) {
            count = packing.empty(places[i], all, count);
        }
        Arrays.fill(turn, 0, count, Board.NOWHERE);
        int left = 0;
        for (int i = 0; i < count; i++) {
            int wanted = board.given.order()[all[i]] - 1;
            if (wanted >= 0 && wanted < count && turn[wanted] == Board.NOWHERE) {
                turn[wanted] = all[i];
            } else {
                all[left++] = all[i];
            }
        }
        int next = late < left ? late : 0;
        for (int i = 0, filled = 0; i < count && filled < left; i++) {
            if (turn[i] != Board.NOWHERE) {
                continue;
            }
            turn[i] = all[(next + filled++) % left];
        }
        int at = 0;
        for (int i = 0; i < count; i++) {
            while (at < cells && !packing.fit(turn[i], places[at])) {
                at++;
            }
            if (at == cells) {
                return false;
            }
        }
        return true;
    }
}
