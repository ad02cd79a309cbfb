package maillage.meetings.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is done in a meeting, in order; when each item starts follows from those before it. */
public record Agenda(Instant starts, Instant ends, List<Item> items) {
    /**
     * @param action an open action that came back
     */
    public record Item(UUID id, String title, int minutes, String ledBy, Optional<UUID> action) {}

    public record Timed(Item item, Instant starts) {}

    public Agenda {
        items = List.copyOf(items);
    }

    public List<Timed> timed() {
        var timed = new ArrayList<Timed>();
        Instant at = starts;
        for (Item item : items) {
            timed.add(new Timed(item, at));
            at = at.plus(Duration.ofMinutes(item.minutes()));
        }
        return timed;
    }

    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }

    /**
     * Minutes that the meeting has and the agenda does not fill; negative when it holds too much.
     */
    public long left() {
        return Duration.between(starts, ends).toMinutes() - minutes();
    }

    /** The ids with this item one place up (−1) or down (+1); at an end it stays. */
    List<UUID> moved(UUID item, int by) {
        var order = new ArrayList<>(items.stream().map(Item::id).toList());
        int at = order.indexOf(item);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < order.size()) {
            order.remove(at);
            order.add(to, item);
        }
        return order;
    }
}
