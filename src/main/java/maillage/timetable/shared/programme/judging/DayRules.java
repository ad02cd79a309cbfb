package maillage.timetable.shared.programme.judging;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Edition;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;

/** What a day looks like: for a person, and for the edition. */
record DayRules(Scene scene, Facts facts) {
    void judge() {
        Map<String, List<Placed>> required = new HashMap<>();
        for (Placed one : scene.placed(session -> true)) {
            for (Part part : one.session().people()) {
                if (part.presence() == Presence.REQUIRED) {
                    required.computeIfAbsent(part.person(), any -> new ArrayList<>()).add(one);
                }
            }
        }
        for (Person person : scene.programme().people()) {
            if (person.inARow() > 0 || person.notAlone()) {
                List<Placed> theirs = required.getOrDefault(person.id(), List.of());
                Scene.byDay(theirs).forEach((date, day) -> day(person, date, day));
            }
        }
        balance();
    }

    private void day(Person person, LocalDate date, List<Placed> day) {
        if (person.notAlone() && day.size() == 1) {
            facts.add(
                    facts.tell(Rule.ALONE, 1, day).of(person),
                    Facts.named(person),
                    Facts.named(day.getFirst()),
                    date);
        }
        if (person.inARow() > 0) {
            rows(person, day);
        }
    }

    private void rows(Person person, List<Placed> day) {
        int pause = scene.programme().edition().pause();
        int from = 0;
        LocalDateTime end = day.getFirst().span().to();
        for (int i = 1; i <= day.size(); i++) {
            boolean goesOn =
                    i < day.size()
                            && Duration.between(end, day.get(i).place().start()).toMinutes()
                                    < pause;
            if (goesOn) {
                LocalDateTime next = day.get(i).span().to();
                end = next.isAfter(end) ? next : end;
                continue;
            }
            if (i - from > person.inARow()) {
                facts.add(
                        facts.tell(Rule.IN_A_ROW, i - from - person.inARow(), day.subList(from, i))
                                .of(person),
                        Facts.named(person),
                        i - from,
                        Crowd.names(day.subList(from, i)),
                        day.get(from).place().start());
            }
            if (i < day.size()) {
                from = i;
                end = day.get(i).span().to();
            }
        }
    }

    private void balance() {
        Edition edition = scene.programme().edition();
        long open = edition.days().stream().mapToLong(Day::minutes).sum() / edition.step();
        long all =
                scene.programme().sessions().stream()
                        .filter(DayRules::weighs)
                        .mapToLong(session -> session.duration() / edition.step())
                        .sum();
        var days = Scene.byDay(scene.placed(DayRules::weighs));
        for (Day day : edition.days()) {
            long share = Math.ceilDiv(all * (day.minutes() / edition.step()), open);
            List<Placed> there = days.getOrDefault(day.date(), List.of());
            long load =
                    there.stream()
                            .mapToLong(one -> one.session().duration() / edition.step())
                            .sum();
            if (load > share) {
                facts.add(
                        facts.tell(Rule.BALANCE, load - share, List.of()),
                        day.date(),
                        (load - share) * edition.step(),
                        share * edition.step());
            }
        }
    }

    private static boolean weighs(Session session) {
        return session.blocks() == Blocks.NOTHING;
    }
}
