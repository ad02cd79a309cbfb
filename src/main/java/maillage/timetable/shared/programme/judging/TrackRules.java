package maillage.timetable.shared.programme.judging;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.SimilarTracks;
import maillage.timetable.shared.programme.Track;

/** Tracks that can be followed. */
record TrackRules(Scene scene, Facts facts) {
    void judge() {
        for (Track track : scene.programme().tracks()) {
            List<Placed> sessions = scene.placed(session -> session.tracks().contains(track.id()));
            if (track.atOnce() > 0) {
                for (Crowd.Rush rush :
                        new Crowd(scene, sessions, 0, track.atOnce()).rushes(any -> 1)) {
                    facts.add(
                            facts.tell(Rule.TRACK_AT_ONCE, rush.excess(), rush.sessions()),
                            named(track.id()),
                            Crowd.names(rush.sessions()),
                            rush.at());
                }
            }
            Scene.byDay(sessions).values().forEach(day -> day(track, day));
        }
        for (SimilarTracks pair : scene.programme().similar()) {
            List<Placed> theirs =
                    scene.placed(
                            session ->
                                    session.tracks().contains(pair.track())
                                            || session.tracks().contains(pair.other()));
            Scene.pairs(theirs, (one, other) -> similar(pair, one, other));
        }
    }

    private void day(Track track, List<Placed> day) {
        if (track.sameRoom()) {
            List<Room> rooms =
                    day.stream().map(Placed::room).filter(Objects::nonNull).distinct().toList();
            if (rooms.size() > 1) {
                facts.add(
                        facts.tell(Rule.TRACK_ROOM, rooms.size() - 1, day),
                        named(track.id()),
                        rooms.size(),
                        day.getFirst().date());
            }
        }
        if (track.consecutive()) {
            gaps(track, day);
        }
    }

    private void gaps(Track track, List<Placed> day) {
        LocalDateTime end = day.getFirst().span().to();
        for (int i = 1; i < day.size(); i++) {
            Placed next = day.get(i);
            long gap = Duration.between(end, next.place().start()).toMinutes();
            if (gap > scene.programme().edition().longestBreak()) {
                facts.add(
                        facts.tell(Rule.TRACK_CONSECUTIVE, 1, day.get(i - 1), next),
                        named(track.id()),
                        gap,
                        Facts.named(next),
                        next.place().start());
            }
            end = next.span().to().isAfter(end) ? next.span().to() : end;
        }
    }

    private void similar(SimilarTracks pair, Placed one, Placed other) {
        boolean forth = in(one, pair.track()) && in(other, pair.other());
        boolean back = in(one, pair.other()) && in(other, pair.track());
        if ((forth || back) && one.overlaps(other)) {
            facts.add(
                    facts.tell(Rule.SIMILAR_TRACKS, pair.weight(), one, other),
                    Facts.named(one),
                    Facts.named(other),
                    named(pair.track()),
                    named(pair.other()),
                    one.place().start());
        }
    }

    private static boolean in(Placed one, String track) {
        return one.session().tracks().contains(track);
    }

    private String named(String id) {
        return scene.programme().tracks().stream()
                .filter(track -> track.id().equals(id) && !track.name().isEmpty())
                .map(Track::name)
                .findFirst()
                .orElse(id);
    }
}
