package maillage.timetable.shared.programme.judging;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timetable;

/** A programme with its timetable laid over it. */
final class Scene {
    private final Programme programme;
    private final NavigableMap<LocalDate, Day> days = new TreeMap<>();
    private final Map<String, Placed> placed = new LinkedHashMap<>();

    Scene(Programme programme, Timetable timetable) {
        this.programme = programme;
        programme.edition().days().forEach(day -> days.put(day.date(), day));
        var rooms = new HashMap<String, Room>();
        programme.rooms().forEach(room -> rooms.put(room.id(), room));
        for (Session session : programme.sessions()) {
            timetable
                    .find(session.id())
                    .ifPresent(
                            place ->
                                    placed.put(
                                            session.id(),
                                            new Placed(
                                                    session,
                                                    place,
                                                    rooms.get(place.room()),
                                                    date(place.start()))));
        }
    }

    /** That of the day that is open then; where none is, the calendar's. */
    private LocalDate date(LocalDateTime moment) {
        return days.headMap(moment.toLocalDate(), true).descendingMap().values().stream()
                .limit(2)
                .filter(day -> day.span().holds(moment))
                .map(Day::date)
                .findFirst()
                .orElse(moment.toLocalDate());
    }

    Programme programme() {
        return programme;
    }

    Optional<Placed> find(String session) {
        return Optional.ofNullable(placed.get(session));
    }

    /** In the order of the programme. */
    List<Placed> placed() {
        return List.copyOf(placed.values());
    }

    /** In order of time. */
    List<Placed> placed(Predicate<Session> which) {
        return placed.values().stream()
                .filter(one -> which.test(one.session()))
                .sorted(Comparator.comparing(one -> one.place().start()))
                .toList();
    }

    List<Placed> placed(List<String> sessions) {
        return sessions.stream().flatMap(id -> find(id).stream()).toList();
    }

    static Map<LocalDate, List<Placed>> byDay(List<Placed> sessions) {
        var days = new TreeMap<LocalDate, List<Placed>>();
        for (Placed one : sessions) {
            days.computeIfAbsent(one.date(), any -> new ArrayList<>()).add(one);
        }
        return days;
    }

    /** Each pair once. */
    static void pairs(List<Placed> sessions, BiConsumer<Placed, Placed> work) {
        for (int i = 0; i < sessions.size(); i++) {
            for (int j = i + 1; j < sessions.size(); j++) {
                work.accept(sessions.get(i), sessions.get(j));
            }
        }
    }
}
