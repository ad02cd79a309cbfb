package maillage.meetings.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import maillage.meetings.Host;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.Line;

/**
 * What a line of meetings must keep: the notice period (docs/rules.md#r5), one meeting at a time in
 * a room (docs/rules.md#r6).
 */
final class MeetingRules {
    private MeetingRules() {}

    /** Fills what follows from the host and refuses what breaks a rule of time. */
    static void settle(Line line, Host host) {
        line.keep("host_kind", host.ref().kind().name().toLowerCase(java.util.Locale.ROOT));
        line.keep("host_id", host.ref().id().toString());
        line.keep("period_id", host.period().toString());
        line.keep("notice", host.notice().toString());
        host.chapter().ifPresent(chapter -> line.keep("chapter_id", chapter.toString()));
        if (!line.has("time_zone") && !line.isFaulty("time_zone")) {
            line.keep("time_zone", host.zone().getId());
        }
        if (line.has("venue") && !line.has("venue_state") && !line.isFaulty("venue_state")) {
            line.keep("venue_state", line.at("state").equals("draft") ? "asked" : "confirmed");
        }
        if (line.has("starts")
                && line.has("ends")
                && !moment(line, "ends").isAfter(moment(line, "starts"))) {
            line.fault("ends", "before", "starts");
        }
        refuseShortNotice(line, host);
    }

    private static void refuseShortNotice(Line line, Host host) {
        if (line.at("state").equals("confirmed") && !line.has("confirmed_on")) {
            line.fault("confirmed_on", "confirmed-when");
            return;
        }
        if (line.at("state").equals("confirmed")
                && line.changes("starts")
                && !line.changes("confirmed_on")
                && !line.changes("state")) {
            line.fault("confirmed_on", "moving-confirms");
        }
        LocalDate confirmed = line.day("confirmed_on").orElse(null);
        boolean late =
                confirmed != null
                        && line.has("starts")
                        && confirmed
                                .atStartOfDay()
                                .plus(host.notice())
                                .isAfter(moment(line, "starts"));
        if (late && !line.has("notice_reason")) {
            line.fault("notice_reason", "notice", host.notice().toString());
        }
    }

    /**
     * Two meetings in one room at one time.
     *
     * @param stored meetings of other files that have a room
     */
    static void refuseOneRoomTwice(List<Line> lines, List<Taken> stored) {
        var ids = new HashSet<String>();
        lines.forEach(line -> ids.add(line.at(ExchangedList.ID)));
        var byVenue = new HashMap<String, List<Taken>>();
        stored.stream()
                .filter(taken -> !ids.contains(taken.id()))
                .forEach(
                        taken ->
                                byVenue.computeIfAbsent(taken.venue(), any -> new ArrayList<>())
                                        .add(taken));
        for (Line line : lines) {
            boolean holds =
                    (line.at("state").equals("confirmed") || line.at("state").equals("held"))
                            && !line.at("venue_state").equals("declined");
            if (holds
                    && line.has("venue_id")
                    && line.has("starts")
                    && line.has("ends")
                    && line.has("time_zone")) {
                var zone = ZoneId.of(line.at("time_zone"));
                var taken =
                        new Taken(
                                line.at(ExchangedList.ID),
                                line.at("venue_id"),
                                line.at("key"),
                                moment(line, "starts").atZone(zone).toInstant(),
                                moment(line, "ends").atZone(zone).toInstant());
                List<Taken> others =
                        byVenue.computeIfAbsent(taken.venue(), any -> new ArrayList<>());
                others.stream()
                        .filter(taken::overlaps)
                        .findFirst()
                        .ifPresent(other -> line.fault("venue", "room-taken", other.key()));
                others.add(taken);
            }
        }
    }

    /** A room is held by a meeting from–to. */
    record Taken(String id, String venue, String key, Instant from, Instant to) {
        boolean overlaps(Taken other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    private static LocalDateTime moment(Line line, String column) {
        return LocalDateTime.parse(line.at(column));
    }
}
