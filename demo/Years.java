import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What happened: groups, seats, meetings and presences of the years that were, then of the living one, and who accepted the charter. */
record Years(Generate g) {
    void past(String cycle, LocalDate starts, LocalDate ends, List<Pasts.Group> groups, int seatsEach) {
        List<Generate.Organisation> members = g.organisations.stream().filter(o -> o.isMember(starts.plusDays(20)) && g.titularOn(o, starts.plusDays(20)) != null).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(members, g.random);
        members.sort(Comparator.comparingInt(o -> o.key().hashCode() * 31 % 7));
        var seated = new LinkedHashMap<String, List<Generate.Organisation>>();
        int at = 0;
        for (Pasts.Group group : groups) {
            var inGroup = new LinkedHashSet<Generate.Organisation>();
            int wanted = Math.min(seatsEach + g.random.nextInt(7) - 3, members.size());
            while (inGroup.size() < wanted) {
                inGroup.add(members.get(at++ % members.size()));
                at += g.random.nextInt(5) == 0 ? 1 : 0;
            }
            for (Generate.Organisation organisation : inGroup) {
                LocalDate from = starts.plusDays(organisation.joined().isAfter(starts) ? 25 : 10 + g.random.nextInt(12));
                g.seats.add(new Generate.Seat(cycle, group.slug(), organisation, g.titularOn(organisation, from), g.alternateOn(organisation, from), from, ends));
            }
            seated.put(group.slug(), List.copyOf(inGroup));
        }
        for (Pasts.Plan plan : Pasts.plans(cycle, groups)) {
            Generate.Venue venue = plan.remote() ? null : freeVenue(plan.starts(), plan.group().isEmpty() ? 60 : 24);
            var meeting = new Generate.Meeting(plan.key(), cycle, plan.group(), plan.kind(), plan.french(), plan.english(), plan.starts(), plan.minutes(), "held",
                    plan.starts().toLocalDate().minusDays(35 + g.random.nextInt(20)), "", venue, venue == null ? (plan.remote() ? "À distance" : "Au siège du réseau, Paris") : "", "", "");
            g.meetings.add(meeting);
            List<Generate.Organisation> invited = plan.group().isEmpty() ? seated.values().stream().flatMap(List::stream).distinct().toList() : seated.get(plan.group());
            for (Generate.Organisation organisation : invited) {
                int assiduity = 25 + Math.floorMod(organisation.key().hashCode() + cycle.hashCode(), 60);
                if (g.random.nextInt(100) < assiduity - (plan.group().isEmpty() ? 10 : 0)) {
                    come(meeting, organisation, plan.remote() ? "remote" : g.random.nextInt(9) == 0 ? "remote" : "on-site", g.random.nextInt(8) == 0);
                }
            }
        }
    }

    Generate.Venue freeVenue(LocalDateTime at, int seats) {
        List<Generate.Venue> fit = g.venues.stream().filter(v -> v.capacity() >= seats && v.organisation().country().equals("FR") && v.organisation().isMember(at.toLocalDate())).toList();
        return fit.isEmpty() || g.random.nextInt(4) == 0 ? null : g.pick(fit);
    }

    /** The titular, or the alternate in their place; sometimes both. */
    void come(Generate.Meeting meeting, Generate.Organisation organisation, String mode, boolean together) {
        LocalDate day = meeting.starts().toLocalDate();
        Generate.Person titular = g.titularOn(organisation, day);
        Generate.Person alternate = g.alternateOn(organisation, day);
        boolean replaced = alternate != null && g.random.nextInt(4) == 0;
        if (titular != null && (!replaced || together)) {
            present(meeting, titular, organisation, "titular", mode);
        }
        if (alternate != null && (replaced || together || titular == null)) {
            present(meeting, alternate, organisation, "alternate", mode);
        }
    }

    void present(Generate.Meeting meeting, Generate.Person person, Generate.Organisation organisation, String capacity, String mode) {
        g.presences.putIfAbsent(meeting.key() + " " + person.reference(), new Generate.Presence(meeting, person, organisation, capacity, mode));
    }

    void living() {
        List<Generate.Organisation> members = g.organisations.stream().filter(o -> o.isMember(Generate.TODAY)).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(members, g.random);
        Map<String, Integer> active = Map.of("ngo", 51, "company", 28, "public", 22, "social-economy", 30, "research", 17, "youth", 4, "media", 6, "trade-union", 3);
        var activeOnes = new ArrayList<Generate.Organisation>();
        Predicate<Generate.Organisation> free = o -> o != g.tuiles && o != g.metiers && !(o.isLiving() && o.joined().isAfter(LocalDate.of(2026, 1, 15)));
        for (String sector : active.keySet().stream().sorted().toList()) {
            var first = new ArrayList<>(List.of(g.toits, g.peniche, g.rives));
            members.stream().filter(free).forEach(first::add);
            first.stream().distinct().filter(o -> o.sector().equals(sector)).limit(active.get(sector)).forEach(activeOnes::add);
        }
        var others = new ArrayList<>(members);
        others.removeAll(activeOnes);
        Map<String, List<Generate.Organisation>> seated = seat(activeOnes, others);
        List<Generate.Meeting> held = plan();
        for (Generate.Organisation organisation : activeOnes) {
            attend(organisation, held, seated, 2 + (g.random.nextInt(3) == 0 ? 1 : 0));
        }
        int once = 0;
        for (Generate.Organisation organisation : others) {
            boolean sits = seated.values().stream().anyMatch(list -> list.contains(organisation));
            if (organisation == g.tuiles || organisation == g.metiers || once < 62 && (sits || g.random.nextInt(5) == 0) && !(organisation.isLiving())) {
                attend(organisation, held, seated, 1);
                once++;
            }
        }
        Generate.Meeting plenary = meetingOf(held, "pleniere");
        g.organisations.stream().filter(o -> o.state().equals("known") && g.titularOn(o, plenary.starts().toLocalDate()) != null).limit(3)
                .forEach(o -> present(plenary, g.titularOn(o, plenary.starts().toLocalDate()), o, "walk-in", "on-site"));
    }

    /** The numbers of seats by group are those of the drawings; the first group's by sector too. */
    Map<String, List<Generate.Organisation>> seat(List<Generate.Organisation> activeOnes, List<Generate.Organisation> others) {
        var seated = new LinkedHashMap<String, List<Generate.Organisation>>();
        for (Pasts.Group group : Pasts.GROUPS_LIVING) {
            seated.put(group.slug(), new ArrayList<>());
        }
        Map<String, Integer> finance = new HashMap<>(Map.of("company", 9, "ngo", 8, "public", 7, "research", 5, "social-economy", 3, "media", 1, "trade-union", 1));
        var cast = new ArrayList<>(g.organisations.subList(0, 14));
        var pool = new ArrayList<Generate.Organisation>(cast.stream().filter(o -> o != g.ombre).toList());
        activeOnes.stream().filter(o -> !pool.contains(o)).forEach(pool::add);
        for (Generate.Organisation organisation : pool) {
            if (finance.merge(organisation.sector(), -1, Integer::sum) >= 0) {
                seated.get("finance-solidaire").add(organisation);
            }
        }
        var rest = new ArrayList<>(activeOnes.stream().filter(o -> !seated.get("finance-solidaire").contains(o)).toList());
        Collections.shuffle(rest, g.random);
        Map<String, Integer> wanted = new LinkedHashMap<>(Map.of("action-internationale", 41, "modeles-economiques", 52, "jeunesse-et-territoires", 29, "petits-dejeuners", 63));
        List<String> order = wanted.keySet().stream().sorted().toList();
        for (int i = 0; i < rest.size(); i++) {
            String group = order.get(i % order.size());
            if (seated.get(group).size() < wanted.get(group)) {
                seated.get(group).add(rest.get(i));
            } else {
                seated.get("petits-dejeuners").add(rest.get(i));
            }
        }
        var more = new ArrayList<>(others.stream().filter(o -> o != g.tuiles && o != g.metiers && !o.isLiving()).toList());
        Collections.shuffle(more, g.random);
        var candidates = new ArrayList<>(more.subList(0, Math.min(38, more.size())));
        candidates.addAll(activeOnes);
        for (String group : order) {
            for (int i = 0; seated.get(group).size() < wanted.get(group); i++) {
                Generate.Organisation organisation = candidates.get((i * 7 + group.length()) % candidates.size());
                if (!seated.get(group).contains(organisation)) {
                    seated.get(group).add(organisation);
                }
            }
        }
        seated.get("petits-dejeuners").remove(g.toits);
        seated.get("petits-dejeuners").add(g.toits);
        seated.forEach((group, list) -> list.forEach(organisation -> {
            LocalDate from = organisation.isLiving() ? Generate.later(organisation.joined(), LocalDate.of(2026, 1, 12)) : LocalDate.of(2026, 1, 8 + g.random.nextInt(12));
            LocalDate on = LocalDate.of(2026, 3, 1);
            g.seats.add(new Generate.Seat("current", group, organisation, g.titularOn(organisation, on), g.alternateOn(organisation, on), from, null));
        }));
        return seated;
    }

    /** The calendar of the drawings; what was held comes back. */
    List<Generate.Meeting> plan() {
        List<Generate.Meeting> held = new ArrayList<>();
        for (Pasts.Plan plan : Pasts.LIVING) {
            Generate.Venue venue = plan.venue().isEmpty() ? null : g.venues.stream().filter(v -> v.name().equals(plan.venue())).findFirst()
                    .orElseGet(() -> g.venues.stream().filter(v -> v.capacity() >= 60 && v.organisation().town().equals(plan.venue())).findFirst().orElse(g.venues.get(2)));
            var meeting = new Generate.Meeting(plan.key(), "current", plan.group(), plan.kind(), plan.french(), plan.english(), plan.starts(), plan.minutes(), plan.state(),
                    plan.confirmed(), plan.reason(), venue, venue == null && !plan.state().equals("draft") ? plan.place() : "", plan.link(), plan.capacity());
            g.meetings.add(meeting);
            if (plan.state().equals("held")) {
                held.add(meeting);
            }
        }
        return held;
    }

    void attend(Generate.Organisation organisation, List<Generate.Meeting> held, Map<String, List<Generate.Organisation>> seated, int times) {
        Generate.Meeting plenary = held.stream().filter(m -> m.kind().equals("kick-off")).findFirst().orElseThrow();
        if (organisation == g.tuiles || organisation == g.metiers) {
            present(plenary, g.titularOn(organisation, Generate.TODAY), organisation, "titular", "on-site");
            return;
        }
        if (organisation == g.toits) {
            present(plenary, g.holderOn(g.toits, "alternate", Generate.TODAY), g.toits, "alternate", "on-site");
            present(meetingOf(held, "finance-solidaire-1"), g.titularOn(g.toits, Generate.TODAY), g.toits, "titular", "remote");
            return;
        }
        List<Generate.Meeting> own = new ArrayList<>();
        held.stream().filter(m -> !m.group().isEmpty() && seated.get(m.group()).contains(organisation)).forEach(own::add);
        Collections.shuffle(own, g.random);
        own.sort(Comparator.comparingInt(m -> m.group().equals("finance-solidaire") ? 0 : m.kind().equals("group") ? 1 : 2));
        boolean joinedLater = organisation.joined().isAfter(plenary.starts().toLocalDate());
        if (!joinedLater && (times > 1 || own.isEmpty() || g.random.nextBoolean())) {
            own.addFirst(plenary);
        }
        held.stream().filter(m -> m.kind().equals("breakfast") && !own.contains(m)).forEach(own::add);
        own.stream().filter(m -> g.titularOn(organisation, m.starts().toLocalDate()) != null).limit(times)
                .forEach(m -> come(m, organisation, g.random.nextInt(5) == 0 ? "remote" : "on-site", g.random.nextInt(12) == 0));
    }

    static Generate.Meeting meetingOf(List<Generate.Meeting> meetings, String key) {
        return meetings.stream().filter(m -> m.key().startsWith(key)).findFirst().orElseThrow();
    }

    void accept() {
        var versions = Map.of("2019-2020", "1", "2023", "1", "2024", "2", "current", "3");
        var seen = new HashSet<String>();
        for (Generate.Seat seat : g.seats) {
            String version = versions.get(seat.cycle());
            if (version != null && seat.titular() != null && seen.add(version + seat.organisation().key())) {
                LocalDate on = seat.from().plusDays(g.random.nextInt(9));
                g.acceptances.add(List.of(seat.cycle(), version, seat.organisation().key(), seat.titular().reference(), on.toString(), seat.organisation().cited() ? "yes" : "no"));
            }
        }
    }
}
