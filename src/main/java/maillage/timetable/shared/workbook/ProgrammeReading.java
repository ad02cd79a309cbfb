package maillage.timetable.shared.workbook;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Edition;
import maillage.timetable.shared.programme.Fault;
import maillage.timetable.shared.programme.FaultyProgramme;
import maillage.timetable.shared.programme.Limits;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Session;

/** From the sheets to a programme: all that can be read is, and all that cannot is told. */
final class ProgrammeReading {
    private static final int PAUSE = 30;
    private static final int LONGEST_BREAK = 120;

    private final Map<SheetKind, Located> sheets;
    private final CellFaults faults;
    private final Origins origins = new Origins();

    ProgrammeReading(Map<SheetKind, Located> sheets, CellFaults faults) {
        this.sheets = sheets;
        this.faults = faults;
    }

    /**
     * @throws FaultyWorkbook with every fault and its cell
     */
    Programme programme() {
        List<Entry> entries = entries(SheetKind.SESSIONS, Limits.SESSIONS);
        List<Day> days = days(entries);
        var cast = new Cast(new Windows(days));
        each(SheetKind.ROOMS, Limits.ROOMS, cast::room);
        each(SheetKind.PEOPLE, Limits.PEOPLE, cast::person);
        each(SheetKind.TRACKS, Limits.SHORT_LIST, cast::track);
        cast.complete(entries);
        List<String> ids = SessionIds.of(entries);
        SessionsReading reading = cast.sessions();
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < entries.size(); i++) {
            Session session = reading.session(entries.get(i), ids.get(i));
            if (!entries.get(i).faulty()) {
                sessions.add(session);
                origins.came(SheetKind.SESSIONS, entries.get(i));
            }
        }
        if (cast.rooms().isEmpty() && sessions.stream().anyMatch(one -> !one.noRoom())) {
            faults.at("", 0, "", "no-rooms");
        }
        var links = new LinksReading(entries, ids);
        var programme =
                new Programme(
                        edition(days, sessions),
                        List.of(),
                        List.of(),
                        cast.rooms(),
                        List.of(),
                        cast.tracks(),
                        List.of(),
                        cast.people(),
                        linked(SheetKind.AUDIENCES, Limits.AUDIENCES, links::audience),
                        sessions,
                        linked(SheetKind.ORDERS, Limits.LINKS, links::order),
                        linked(SheetKind.REPEATS, Limits.LINKS, links::repeats),
                        RulesReading.of(entries(SheetKind.RULES, Limits.SHORT_LIST)));
        check(programme, sessions.size() == entries.size());
        faults.refuse();
        return programme;
    }

    private static Edition edition(List<Day> days, List<Session> sessions) {
        // A spreadsheet knows no zone: its hours are those of the place, and no clock changes.
        return new Edition(
                "", ZoneOffset.UTC, Step.of(days, sessions), days, List.of(), PAUSE, LONGEST_BREAK);
    }

    private List<Day> days(List<Entry> sessions) {
        if (!sheets.containsKey(SheetKind.DAYS)) {
            List<Day> days = DaysReading.ofSessions(sessions);
            if (days.isEmpty()) {
                faults.at("", 0, "", "no-days");
            }
            return days;
        }
        List<DaysReading.Opening> days = DaysReading.of(entries(SheetKind.DAYS, Limits.DAYS));
        days.forEach(opening -> origins.came(SheetKind.DAYS, opening.entry()));
        return days.stream().map(DaysReading.Opening::day).toList();
    }

    private List<Entry> entries(SheetKind kind, int most) {
        Located sheet = sheets.get(kind);
        if (sheet == null) {
            return List.of();
        }
        List<Entry> entries = sheet.entries(faults);
        if (entries.size() > most) {
            faults.at(sheet.name(), 0, "", "too-many", most);
            return entries.subList(0, most);
        }
        return entries;
    }

    private interface Taking {
        void take(Entry entry);
    }

    private void each(SheetKind kind, int most, Taking taking) {
        for (Entry entry : entries(kind, most)) {
            taking.take(entry);
            origins.came(kind, entry);
        }
    }

    private <T> List<T> linked(SheetKind kind, int most, Function<Entry, Optional<T>> reading) {
        var links = new ArrayList<T>();
        for (Entry entry : entries(kind, most)) {
            reading.apply(entry)
                    .ifPresent(
                            link -> {
                                links.add(link);
                                origins.came(kind, entry);
                            });
        }
        return links;
    }

    /**
     * @param whole whether all sessions could be read: links to others would be told as unknown
     */
    private void check(Programme programme, boolean whole) {
        if (programme.edition().days().isEmpty()) {
            return;
        }
        Programme checked =
                whole
                        ? programme
                        : new Programme(
                                programme.edition(),
                                List.of(),
                                List.of(),
                                programme.rooms(),
                                List.of(),
                                programme.tracks(),
                                List.of(),
                                programme.people(),
                                List.of(),
                                programme.sessions(),
                                List.of(),
                                List.of(),
                                programme.rules());
        try {
            ProgrammeFile.check(checked);
        } catch (FaultyProgramme faulty) {
            for (Fault fault : faulty.faults()) {
                origins.blame(fault, faults);
            }
        }
    }
}
