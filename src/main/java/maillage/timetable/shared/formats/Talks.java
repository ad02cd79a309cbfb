package maillage.timetable.shared.formats;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Talks to be planned or planned anew, as in slotmachine (a festival's scheduler): each is in one
 * of its venues within its windows there, and ten minutes pass after each in its venue and for its
 * speakers. Times are local, on a grid of ten minutes.
 */
public record Talks(List<Talk> talks) {
    public static final int GRID_MINUTES = 10;
    public static final int CHANGEOVER_MINUTES = 10;

    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                    .withResolverStyle(ResolverStyle.STRICT);

    private static final int MOST_TALKS = 20_000;
    private static final int MOST_SPEAKERS = 1_000;
    private static final int MOST_VENUES = 1_000;
    private static final int MOST_WINDOWS = 10_000;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    /**
     * @param windows when and where it may be; those of one venue that touch are one
     * @param now where it has been, where it has
     */
    public record Talk(
            int id,
            String title,
            int minutes,
            List<Integer> speakers,
            List<Window> windows,
            Optional<TalkPlaces.Place> now) {
        public Talk {
            speakers = List.copyOf(speakers);
            windows = List.copyOf(windows);
        }
    }

    /** From its start until its end, the latter no more in it. */
    public record Window(int venue, LocalDateTime start, LocalDateTime end) {}

    public Talks {
        talks = List.copyOf(talks);
    }

    /**
     * @throws Unreadable with line and path
     */
    public static Talks read(Content content) {
        var talks = new ArrayList<Talk>();
        var ids = new HashSet<Integer>();
        for (Json one : Json.of(content).require("talks").items(1, MOST_TALKS)) {
            Talk talk = talk(one);
            if (!ids.add(talk.id())) {
                throw one.wrong(
                        "l’exposé " + talk.id() + " est défini deux fois",
                        "talk " + talk.id() + " is defined twice");
            }
            talks.add(talk);
        }
        return new Talks(talks);
    }

    private static Talk talk(Json one) {
        return new Talk(
                id(one.require("id")),
                one.find("title").map(Json::text).orElse(""),
                one.require("duration").whole(1, MOST_MINUTES),
                one.require("speakers").items(0, MOST_SPEAKERS).stream()
                        .map(Talks::id)
                        .distinct()
                        .toList(),
                windows(one.require("venue_times")),
                place(one));
    }

    private static List<Window> windows(Json written) {
        var windows = new ArrayList<Window>();
        for (Json one : written.items(1, MOST_VENUES)) {
            int venue = id(one.require("venue"));
            for (Json times : one.require("times").items(0, MOST_WINDOWS)) {
                var window =
                        new Window(venue, time(times.require("start")), time(times.require("end")));
                if (!window.start().isBefore(window.end())) {
                    throw times.wrong(
                            "cette plage finit avant de commencer",
                            "this window ends before it starts");
                }
                windows.add(window);
            }
        }
        return windows;
    }

    /** Both of {@code time} and {@code venue}, or neither. */
    static Optional<TalkPlaces.Place> place(Json talk) {
        if (talk.find("time").isEmpty() && talk.find("venue").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TalkPlaces.Place(id(talk.require("venue")), time(talk.require("time"))));
    }

    static int id(Json written) {
        return written.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static LocalDateTime time(Json written) {
        try {
            LocalDateTime time = LocalDateTime.parse(written.text(), TIME);
            if (time.getSecond() == 0 && time.getYear() >= 1970 && time.getYear() < 2200) {
                return time;
            }
        } catch (DateTimeException wrong) {
            // said below
        }
        throw written.wrong(
                "un moment s’écrit 2026-11-22 09:30:00", "a moment is written 2026-11-22 09:30:00");
    }
}
