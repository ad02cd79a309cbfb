package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Audience;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Resource;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Words;
import maillage.timetable.shared.programme.planning.Packing.Load;

/** Sessions that ask for more than there is: of people, of resources, of rooms. */
final class Shortages {
    private final Programme programme;
    private final Windows windows;
    private final Model model;
    private final Consumer<Conflict> told;

    Shortages(Windows windows, Consumer<Conflict> told) {
        this.windows = windows;
        this.told = told;
        model = windows.model;
        programme = model.programme;
    }

    void people() {
        for (Person person : programme.people()) {
            int[] theirs = members(session -> requires(session, person));
            var sequence =
                    new Sequence(
                            windows,
                            forbids(Rule.TRAVEL),
                            forbids(Rule.BUFFER),
                            person.walk(),
                            person.setup());
            oneAtATime(
                    person.name().isEmpty() ? person.id() : person.name(),
                    "person",
                    theirs,
                    sequence);
        }
    }

    void audiences() {
        var sequence = new Sequence(windows, false, false, 0, 0);
        for (Audience audience : programme.audiences()) {
            if (audience.hard()) {
                int[] theirs = members(session -> audience.sessions().contains(session.id()));
                oneAtATime(
                        audience.name().isEmpty() ? audience.id() : audience.name(),
                        "audience",
                        theirs,
                        sequence);
            }
        }
    }

    private void oneAtATime(String name, String kind, int[] sessions, Sequence sequence) {
        var always = new BitSet();
        always.set(0, model.steps);
        var packing = new Packing(model, new int[] {1}, new BitSet[] {always});
        List<Load> loads = new ArrayList<>();
        for (int session : sessions) {
            int lasts = model.duration[session];
            BitSet held = windows.held(session, lasts);
            loads.add(new Load(session, 1, lasts, new int[] {0}, held, true));
        }
        if (!packing.fits(loads)) {
            List<Load> few = packing.smallest(loads);
            var there = new BitSet();
            few.forEach(load -> there.or(load.when()));
            tell(
                    sessions(few),
                    kind,
                    name,
                    Packing.asked(few) * model.step,
                    (long) there.cardinality() * model.step,
                    named(sessions(few)));
        } else if (sessions.length <= Sequence.MOST && !sequence.possible(sessions)) {
            int[] few = sequence.smallest(sessions);
            tell(few, kind + "-sequence", name, named(few));
        }
    }

    void resources() {
        for (int i = 0; i < programme.resources().size(); i++) {
            Resource resource = programme.resources().get(i);
            var always = new BitSet();
            always.set(0, model.steps);
            var packing = new Packing(model, new int[] {resource.count()}, new BitSet[] {always});
            List<Load> loads = new ArrayList<>();
            for (int session : members(any -> true)) {
                for (Model.Use use : model.uses[session]) {
                    if (use.supply() == i) {
                        loads.add(
                                new Load(
                                        session,
                                        use.units(),
                                        windows.least(session, use.hold()),
                                        new int[] {0},
                                        windows.held(session, use.hold()),
                                        true));
                    }
                }
            }
            if (!packing.fits(loads)) {
                List<Load> few = packing.smallest(loads);
                tell(
                        sessions(few),
                        "resource",
                        resource.name().isEmpty() ? resource.id() : resource.name(),
                        resource.count(),
                        Packing.asked(few) * model.step,
                        packing.fitting(few, new ArrayList<>()) * model.step,
                        named(sessions(few)));
            }
        }
    }

    /** What blocks everything takes its time of each room that one of the others could have. */
    void rooms() {
        int[] capacity = new int[model.rooms];
        Arrays.fill(capacity, 1);
        var open = new BitSet[model.rooms];
        for (int room = 0; room < model.rooms; room++) {
            int row = room * model.steps;
            open[room] = new BitSet();
            IntStream.range(0, model.steps)
                    .filter(step -> model.openCost == 0 || model.openFor[row + step] > 0)
                    .forEach(open[room]::set);
        }
        var packing = new Packing(model, capacity, open);
        boolean blocks = forbids(Rule.BLOCKS);
        List<Load> loads = new ArrayList<>();
        for (int session : members(any -> true)) {
            int lasts = model.duration[session];
            BitSet held = windows.held(session, lasts);
            if (blocks && model.blocksAll[session]) {
                for (int room = 0; room < model.rooms; room++) {
                    loads.add(new Load(session, 1, lasts, new int[] {room}, held, true));
                }
            } else if (!programme.sessions().get(session).noRoom()) {
                loads.add(new Load(session, 1, lasts, windows.rooms[session], held, false));
            }
        }
        if (!packing.fits(loads)) {
            List<Load> few = packing.smallest(loads);
            int[] rooms =
                    few.stream()
                            .filter(load -> !load.closedToo())
                            .flatMapToInt(load -> Arrays.stream(load.lanes()))
                            .distinct()
                            .sorted()
                            .toArray();
            List<Load> there =
                    few.stream()
                            .filter(
                                    load ->
                                            !load.closedToo()
                                                    || rooms.length == 0
                                                    || Arrays.binarySearch(rooms, load.lanes()[0])
                                                            >= 0)
                            .toList();
            tell(
                    sessions(few),
                    "rooms",
                    Packing.asked(there) * model.step,
                    packing.fitting(there, new ArrayList<>()) * model.step,
                    listed(Arrays.stream(rooms).mapToObj(this::room).toList()),
                    named(sessions(few)));
        }
    }

    private String room(int position) {
        Room room = programme.rooms().get(position);
        return room.name().isEmpty() ? room.id() : room.name();
    }

    private boolean forbids(Rule rule) {
        return programme.rules().of(rule).level() == Level.FORBIDDEN;
    }

    private int[] members(java.util.function.Predicate<Session> which) {
        return IntStream.range(0, model.sessions)
                .filter(session -> !windows.out(session))
                .filter(session -> which.test(programme.sessions().get(session)))
                .toArray();
    }

    private static boolean requires(Session session, Person person) {
        return session.people().stream()
                .filter(part -> part.presence() == Presence.REQUIRED)
                .map(Part::person)
                .anyMatch(person.id()::equals);
    }

    private static int[] sessions(List<Load> loads) {
        return loads.stream().mapToInt(Load::session).distinct().toArray();
    }

    private LocalizedText named(int[] sessions) {
        return Conflicts.named(
                Arrays.stream(sessions).mapToObj(one -> programme.sessions().get(one)).toList());
    }

    private static LocalizedText listed(List<String> names) {
        String all = String.join(", ", names);
        return LocalizedText.frEn(all, all);
    }

    private void tell(int[] sessions, String kind, Object... arguments) {
        told.accept(
                new Conflict(
                        Arrays.stream(sessions)
                                .mapToObj(one -> programme.sessions().get(one).id())
                                .toList(),
                        Words.text("programme.conflict." + kind, arguments)));
    }
}
