package maillage.timetable.shared.programme;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A session in the making, at the place that the forum is made up around. */
final class InventedSlot {
    final String id;
    final String kind;
    final int duration;
    final LocalDateTime start;
    final int room;
    final List<Part> people = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();
    String track = "";

    InventedSlot(String id, String kind, int duration, LocalDateTime start, int room) {
        this.id = id;
        this.kind = kind;
        this.duration = duration;
        this.start = start;
        this.room = room;
    }

    LocalDateTime end() {
        return start.plusMinutes(duration);
    }

    boolean meets(InventedSlot other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    boolean ordinary() {
        return kind.equals("session");
    }
}
