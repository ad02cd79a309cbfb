package maillage.timetable.shared.judging;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.TalkPlaces.Place;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.formats.Talks.Talk;
import maillage.timetable.shared.formats.Talks.Window;
import maillage.timetable.shared.judging.Judgement.Line;

/** Judges plans of talks: what clashes, and how many talks are not where they were. */
public final class TalksJudge {
    private final List<Talk> talks;
    private final List<Optional<Place>> places;

    private TalksJudge(Talks problem, TalkPlaces plan) {
        this.talks = problem.talks();
        this.places = plan.places();
    }

    public static Judgement judge(Talks problem, TalkPlaces plan) {
        return new TalksJudge(problem, plan).judge();
    }

    private Judgement judge() {
        long missing = 0;
        long outside = 0;
        long offGrid = 0;
        long venues = 0;
        long speakers = 0;
        long moved = 0;
        for (int talk = 0; talk < talks.size(); talk++) {
            if (places.get(talk).isEmpty()) {
                missing++;
                continue;
            }
            Place place = places.get(talk).get();
            outside += isInside(talks.get(talk), place) ? 0 : 1;
            offGrid += place.start().getMinute() % Talks.GRID_MINUTES == 0 ? 0 : 1;
            Optional<Place> before = talks.get(talk).now();
            moved += before.isEmpty() || before.get().equals(place) ? 0 : 1;
            for (int other = talk + 1; other < talks.size(); other++) {
                if (isOverlapping(talk, other)) {
                    venues += places.get(other).orElseThrow().venue() == place.venue() ? 1 : 0;
                    speakers +=
                            Collections.disjoint(
                                            talks.get(talk).speakers(), talks.get(other).speakers())
                                    ? 0
                                    : 1;
                }
            }
        }
        return new Judgement(
                List.of(
                        Line.of("missing", "exposés non placés", "talks not placed", missing, 1),
                        Line.of(
                                "windows",
                                "exposés hors de leurs plages",
                                "talks outside their windows",
                                outside,
                                1),
                        Line.of(
                                "grid",
                                "exposés qui ne commencent pas à dix minutes rondes",
                                "talks that do not start at a full ten minutes",
                                offGrid,
                                1),
                        Line.of(
                                "venues",
                                "lieux pris deux fois à la fois",
                                "venues taken twice at once",
                                venues,
                                1),
                        Line.of(
                                "speakers",
                                "paires d’exposés d’une même personne à la fois",
                                "pairs of talks of one speaker at once",
                                speakers,
                                1)),
                List.of(),
                List.of(Line.of("moved", "exposés déplacés", "talks moved", moved, 1)));
    }

    /** Windows of its venue that touch or overlap count as one. */
    private static boolean isInside(Talk talk, Place place) {
        LocalDateTime covered = place.start();
        List<Window> own =
                talk.windows().stream()
                        .filter(window -> window.venue() == place.venue())
                        .sorted(Comparator.comparing(Window::start))
                        .toList();
        for (Window window : own) {
            if (!window.start().isAfter(covered) && window.end().isAfter(covered)) {
                covered = window.end();
            }
        }
        return !covered.isBefore(place.start().plusMinutes(talk.minutes()));
    }

    /** Each takes its duration and the change after it. */
    private boolean isOverlapping(int talk, int other) {
        if (places.get(other).isEmpty()) {
            return false;
        }
        LocalDateTime one = places.get(talk).orElseThrow().start();
        LocalDateTime two = places.get(other).get().start();
        return one.isBefore(end(two, other)) && two.isBefore(end(one, talk));
    }

    private LocalDateTime end(LocalDateTime start, int talk) {
        return start.plusMinutes(talks.get(talk).minutes() + Talks.CHANGEOVER_MINUTES);
    }
}
