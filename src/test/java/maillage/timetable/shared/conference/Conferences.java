package maillage.timetable.shared.conference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Conferences drawn from a seed, of the kinds met in practice, and what they cost counted anew. */
final class Conferences {
    private Conferences() {}

    /**
     * A conference in which every term of the objective counts, with room for all: its cells have
     * {@code ease} percent more slots than its submissions take.
     */
    static Instance drawn(long seed, int sessions, int rooms, int tracks, int ease) {
        var dice = new SplittableRandom(seed);
        int[] slots = new int[sessions];
        for (int i = 0; i < sessions; i++) {
            slots[i] = 2 + dice.nextInt(3);
        }
        var talks = new ArrayList<int[]>();
        int capacity = Arrays.stream(slots).sum() * rooms;
        for (int taken = 0;
                taken * (100 + ease) < capacity * 100 - 300;
                taken += talks.getLast()[1]) {
            talks.add(new int[] {dice.nextInt(tracks), Math.max(1, dice.nextInt(6) - 2)});
        }
        return weighed(dice, slots, rooms, tracks, talks);
    }

    /** A conference without a slot to spare: each cell was filled from one track. */
    static Instance full(long seed, int sessions, int rooms, int tracks) {
        var dice = new SplittableRandom(seed);
        int[] slots = new int[sessions];
        for (int i = 0; i < sessions; i++) {
            slots[i] = 3 + dice.nextInt(4);
        }
        var talks = new ArrayList<int[]>();
        for (int cell = 0; cell < sessions * rooms; cell++) {
            int track = cell < tracks ? cell : dice.nextInt(tracks);
            for (int left = slots[cell / rooms]; left > 0; left -= talks.getLast()[1]) {
                talks.add(new int[] {track, Math.min(left, 1 + dice.nextInt(4))});
            }
        }
        return weighed(dice, slots, rooms, tracks, talks);
    }

    /** Five submissions of two tracks in three sessions and two rooms. */
    static Instance tiny(long seed) {
        var dice = new SplittableRandom(seed);
        var talks =
                List.of(
                        new int[] {0, 1},
                        new int[] {0, 2},
                        new int[] {1, 1},
                        new int[] {1, 1},
                        new int[] {0, 1});
        return weighed(dice, new int[] {2, 3, 2}, 2, 2, talks);
    }

    private static Instance weighed(
            SplittableRandom dice, int[] slots, int rooms, int tracks, List<int[]> talks) {
        int sessions = slots.length;
        int count = talks.size();
        int[] order = new int[count];
        int[] inTrack = new int[tracks];
        for (int s = 0; s < count; s++) {
            int track = talks.get(s)[0];
            inTrack[track]++;
            order[s] = track % 3 == 0 ? inTrack[track] : dice.nextInt(8) == 0 ? 1 : 0;
        }
        return new Instance(
                sessions,
                rooms,
                tracks,
                slots,
                talks.stream().mapToInt(talk -> talk[0]).toArray(),
                talks.stream().mapToInt(talk -> talk[1]).toArray(),
                order,
                costs(dice, count * sessions, 4, 9),
                costs(dice, count * rooms, 8, 3),
                costs(dice, tracks * sessions, 5, 100),
                costs(dice, tracks * rooms, 5, 30),
                costs(dice, sessions * rooms, 9, 200),
                pairs(dice, count, 5 * count, 40),
                pairs(dice, count, 3 * count, 7),
                pairs(dice, tracks, tracks, 11),
                13,
                5,
                17,
                3);
    }

    private static long[] costs(SplittableRandom dice, int count, int rare, int most) {
        long[] costs = new long[count];
        for (int i = 0; i < count; i++) {
            costs[i] = dice.nextInt(rare) == 0 ? 1 + dice.nextInt(most) : 0;
        }
        return costs;
    }

    private static Pairs pairs(SplittableRandom dice, int size, int count, int most) {
        var gathering = new Pairs.Gathering(size);
        for (int i = 0; i < count; i++) {
            gathering.add(dice.nextInt(size), dice.nextInt(size), 1 + dice.nextInt(most));
        }
        return gathering.gathered();
    }

    /** The objective by its definition, from the places alone; slots outside cost as announced. */
    static long cost(Instance of, int[] places) {
        int depth = of.depth();
        int cells = of.cells();
        long cost = 0;
        int[] owner = new int[cells];
        Arrays.fill(owner, -1);
        int[][] seen = new int[cells][depth];
        for (int[] row : seen) {
            Arrays.fill(row, -1);
        }
        for (int s = 0; s < places.length; s++) {
            if (places[s] < 0) {
                cost += of.outside() * of.length()[s];
                continue;
            }
            int cell = places[s] / depth;
            int session = cell / of.rooms();
            if (owner[cell] != -1 && owner[cell] != of.track()[s]) {
                throw new AssertionError("two tracks in a cell");
            }
            owner[cell] = of.track()[s];
            for (int slot = places[s] % depth; slot < places[s] % depth + of.length()[s]; slot++) {
                if (slot >= of.slots()[session] || seen[cell][slot] != -1) {
                    throw new AssertionError("no free slot");
                }
                seen[cell][slot] = s;
            }
            cost +=
                    of.sessionCost()[s * of.sessions() + session]
                            + of.roomCost()[s * of.rooms() + cell % of.rooms()];
            for (int o = 0; o < s; o++) {
                cost += pair(of, places, s, o);
            }
        }
        for (int track = 0; track < of.tracks(); track++) {
            cost += track(of, owner, seen, track);
        }
        return cost;
    }

    private static long pair(Instance of, int[] places, int one, int other) {
        int cell = places[one] / of.depth();
        int there = places[other] / of.depth();
        if (places[other] < 0 || cell == there || cell / of.rooms() != there / of.rooms()) {
            return 0;
        }
        int from = Math.max(places[one] % of.depth(), places[other] % of.depth());
        int to =
                Math.min(
                        places[one] % of.depth() + of.length()[one],
                        places[other] % of.depth() + of.length()[other]);
        return value(of.meetings(), one, other)
                + Math.max(0, to - from) * value(of.clashes(), one, other);
    }

    private static long value(Pairs pairs, int one, int other) {
        for (int i = pairs.from()[one]; i < pairs.from()[one + 1]; i++) {
            if (pairs.with()[i] == other) {
                return pairs.cost()[i];
            }
        }
        return 0;
    }

    private static long track(Instance of, int[] owner, int[][] seen, int track) {
        long cost = 0;
        int[] inSession = new int[of.sessions()];
        int[] inRoom = new int[of.rooms()];
        int number = 0;
        for (int cell = 0; cell < owner.length; cell++) {
            if (owner[cell] != track) {
                continue;
            }
            int session = cell / of.rooms();
            cost += of.cellCost(track, cell);
            for (int room = cell % of.rooms() + 1; room < of.rooms(); room++) {
                int rival = owner[session * of.rooms() + room];
                if (rival != -1) {
                    cost += value(of.rivals(), track, rival);
                }
            }
            inSession[session]++;
            inRoom[cell % of.rooms()]++;
            int last = -1;
            for (int s : seen[cell]) {
                if (s == -1 || s == last) {
                    continue;
                }
                last = s;
                number++;
                if (of.order()[s] != 0 && of.order()[s] != number) {
                    cost += of.orderWeight();
                }
            }
        }
        int rooms = 0;
        for (int in : inRoom) {
            if (in > 0) {
                rooms++;
            }
        }
        int first = -1;
        int last = -1;
        int sessions = 0;
        for (int session = 0; session < of.sessions(); session++) {
            if (inSession[session] == 0) {
                continue;
            }
            if (first == -1) {
                first = session;
            }
            last = session;
            sessions++;
            cost += of.parallelWeight() * (inSession[session] - 1);
        }
        cost += of.roomWeight() * Math.max(0, rooms - 1);
        return sessions > 0 && last - first + 1 != sessions ? cost + of.gapWeight() : cost;
    }
}
