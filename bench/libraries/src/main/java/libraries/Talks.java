package libraries;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Talks with allowed venues and windows, some placed already (slotmachine JSON). Minutes since
 * 1970, UTC.
 */
public record Talks(List<Talk> talks) {
    static final int CHANGEOVER = 10;
    static final int GRID = 10;
    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** A place to be in: the talk begins at {@code start} in {@code venue}. */
    public record Spot(int venue, long start) {}

    /** First and last minute at which a talk may begin in a venue. */
    public record Window(int venue, long first, long last) {}

    public record Talk(
            int id, int minutes, List<Integer> speakers, Spot preset, List<Window> windows) {
        List<Spot> spots() {
            var all = new ArrayList<Spot>();
            for (Window window : windows) {
                for (long at = window.first; at <= window.last; at += GRID) {
                    all.add(new Spot(window.venue, at));
                }
            }
            return all;
        }
    }

    static Talks read(Path file) {
        var talks = new ArrayList<Talk>();
        for (JsonNode node : JsonMapper.shared().readTree(Files.text(file)).get("talks")) {
            int minutes = node.get("duration").asInt();
            var speakers = new ArrayList<Integer>();
            node.get("speakers").forEach(speaker -> speakers.add(speaker.asInt()));
            Spot preset =
                    node.has("time")
                            ? new Spot(node.get("venue").asInt(), minute(node.get("time")))
                            : null;
            talks.add(
                    new Talk(
                            node.get("id").asInt(),
                            minutes,
                            speakers,
                            preset,
                            windows(node, minutes)));
        }
        return new Talks(talks);
    }

    /** Windows of one venue that touch are one. */
    private static List<Window> windows(JsonNode node, int minutes) {
        var windows = new ArrayList<Window>();
        for (JsonNode venue : node.get("venue_times")) {
            var times = new ArrayList<long[]>();
            venue.get("times")
                    .forEach(
                            t ->
                                    times.add(
                                            new long[] {
                                                minute(t.get("start")), minute(t.get("end"))
                                            }));
            times.sort(Comparator.comparingLong(time -> time[0]));
            long[] open = null;
            for (long[] time : times) {
                if (open != null && time[0] <= open[1]) {
                    open[1] = Math.max(open[1], time[1]);
                } else {
                    add(windows, venue.get("venue").asInt(), open, minutes);
                    open = time;
                }
            }
            add(windows, venue.get("venue").asInt(), open, minutes);
        }
        return windows;
    }

    private static void add(List<Window> windows, int venue, long[] open, int minutes) {
        if (open != null && open[1] - open[0] >= minutes) {
            windows.add(new Window(venue, open[0], open[1] - minutes));
        }
    }

    private static long minute(JsonNode time) {
        return LocalDateTime.parse(time.asString(), STAMP).toEpochSecond(ZoneOffset.UTC) / 60;
    }

    /** The plan in the shape of the problem: what is placed has its time and venue. */
    String write(List<Spot> spots) {
        var mapper = JsonMapper.shared();
        var root = mapper.createObjectNode();
        var all = root.putArray("talks");
        for (int t = 0; t < talks.size(); t++) {
            var talk = all.addObject().put("id", talks.get(t).id);
            Spot spot = spots.get(t);
            if (spot != null) {
                var start = LocalDateTime.ofEpochSecond(spot.start * 60, 0, ZoneOffset.UTC);
                talk.put("time", start.format(STAMP)).put("venue", spot.venue);
            }
        }
        return root.toString();
    }
}
