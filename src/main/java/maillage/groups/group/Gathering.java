package maillage.groups.group;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * One knot of the thread: a meeting of the group, or of all groups.
 *
 * @param ofAll whether the whole cycle was invited
 * @param present organisations that signed in
 */
public record Gathering(
        UUID id,
        boolean ofAll,
        String kind,
        LocalizedText titles,
        Instant starts,
        Instant ends,
        ZoneId zone,
        String state,
        String town,
        int present) {
    /** Past, the next one, or to come after it. */
    public enum When {
        PAST,
        NEXT,
        LATER
    }

    public LocalDate day() {
        return starts.atZone(zone).toLocalDate();
    }

    public boolean isDraft() {
        return state.equals("draft");
    }

    boolean isOver(Instant now) {
        return !ends.isAfter(now);
    }

    /**
     * Where each stands, given in order of date: the first confirmed one that is not over is next.
     */
    static List<Knot> thread(List<Gathering> inOrder, Instant now) {
        var next = inOrder.stream().filter(one -> !one.isOver(now) && !one.isDraft()).findFirst();
        return inOrder.stream()
                .map(
                        one ->
                                new Knot(
                                        one,
                                        one.isOver(now)
                                                ? When.PAST
                                                : next.filter(one::equals).isPresent()
                                                        ? When.NEXT
                                                        : When.LATER))
                .toList();
    }

    /** A gathering in its place on the line. */
    public record Knot(Gathering gathering, When when) {}
}
