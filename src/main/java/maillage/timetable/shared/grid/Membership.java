package maillage.timetable.shared.grid;

import java.util.List;

/** The groups each session belongs to, one after the other in one array. */
final class Membership {
    /** Where the groups of a session begin; the next entry is where they end. */
    final int[] from;

    final int[] groups;

    Membership(int sessions, List<? extends Group> all) {
        from = new int[sessions + 1];
        for (Group group : all) {
            for (int session : group.sessions()) {
                from[session + 1]++;
            }
        }
        for (int session = 0; session < sessions; session++) {
            from[session + 1] += from[session];
        }
        groups = new int[from[sessions]];
        int[] next = from.clone();
        for (int group = 0; group < all.size(); group++) {
            for (int session : all.get(group).sessions()) {
                groups[next[session]++] = group;
            }
        }
    }

    boolean has(int session, int group) {
        for (int i = from[session]; i < from[session + 1]; i++) {
            if (groups[i] == group) {
                return true;
            }
        }
        return false;
    }
}
