package maillage.timetable.shared.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The document's objects, one method each. */
record Document(Cursor root, Faults faults) {
    static final String FORMAT = "maillage-programme-1";

    Programme programme() {
        if (!root.text("format").equals(FORMAT)) {
            faults.at("format", "format", FORMAT);
        }
        Edition edition = root.find("edition", this::edition);
        var programme =
                new Programme(
                        edition == null ? root.missing("edition", NONE) : edition,
                        root.each("sites", Limits.ROOMS, Document::site),
                        root.each("travel", Limits.LINKS, Document::travel),
                        root.each("rooms", Limits.ROOMS, Document::room),
                        root.each("resources", Limits.SHORT_LIST, Document::resource),
                        root.each("tracks", Limits.SHORT_LIST, Document::track),
                        root.each("similar", Limits.LINKS, Document::similar),
                        root.each("people", Limits.PEOPLE, Document::person),
                        root.each("audiences", Limits.AUDIENCES, Document::audience),
                        root.each("sessions", Limits.SESSIONS, Document::session),
                        root.each("orders", Limits.LINKS, Document::order),
                        root.each("repeats", Limits.LINKS, Document::repeats),
                        rules());
        root.refuseTheRest();
        return programme;
    }

    private static final Edition NONE =
            new Edition("", java.time.ZoneOffset.UTC, 1, List.of(), List.of(), 0, 0);

    private Edition edition(Cursor at) {
        return new Edition(
                at.text("name"),
                at.zone("zone"),
                at.requiredNumber("step", 1, 240),
                at.each("days", Limits.DAYS, Document::day),
                at.each("prime", Limits.LINKS, Cursor::span),
                at.number("pause", 0, Limits.MINUTES, 30),
                at.number("longestBreak", 0, Limits.MINUTES, 120));
    }

    private static Day day(Cursor at) {
        return new Day(at.date("date"), at.time("from"), at.end("to"));
    }

    private static Site site(Cursor at) {
        return new Site(at.id("id"), at.text("name"));
    }

    private static Travel travel(Cursor at) {
        return new Travel(
                at.id("from"), at.id("to"), at.requiredNumber("minutes", 0, Limits.MINUTES));
    }

    private static Room room(Cursor at) {
        return new Room(
                at.id("id"),
                at.text("name"),
                at.text("site"),
                at.requiredNumber("capacity", 0, Limits.SEATS),
                at.ids("features", Limits.SHORT_LIST),
                at.each("open", Limits.SHORT_LIST, Cursor::span),
                at.number("changeover", 0, Limits.MINUTES, 0),
                at.text("owner"),
                at.flag("ownerOnly"));
    }

    private static Resource resource(Cursor at) {
        return new Resource(
                at.id("id"),
                at.text("name"),
                at.requiredNumber("count", 0, Limits.WEIGHT),
                at.number("rest", 0, Limits.MINUTES, 0));
    }

    private static Track track(Cursor at) {
        return new Track(
                at.id("id"),
                at.text("name"),
                at.number("atOnce", 0, Limits.ROOMS, 0),
                at.flag("sameRoom"),
                at.flag("consecutive"));
    }

    private static SimilarTracks similar(Cursor at) {
        return new SimilarTracks(
                at.id("track"), at.id("other"), at.number("weight", 1, Limits.WEIGHT, 1));
    }

    private static Person person(Cursor at) {
        return new Person(
                at.id("id"),
                at.text("name"),
                at.each("available", Limits.SHORT_LIST, Cursor::span),
                at.number("walk", 0, Limits.MINUTES, 0),
                at.number("setup", 0, Limits.MINUTES, 0),
                at.number("inARow", 0, Limits.SHORT_LIST, 0),
                at.flag("notAlone"));
    }

    private static Audience audience(Cursor at) {
        return new Audience(
                at.id("id"),
                at.text("name"),
                at.number("weight", 1, Limits.WEIGHT, 1),
                at.flag("hard"),
                at.ids("sessions", Limits.SHORT_LIST));
    }

    private static Session session(Cursor at) {
        return new Session(
                at.id("id"),
                at.text("title"),
                at.text("kind"),
                at.requiredNumber("duration", 1, Limits.MINUTES),
                at.each("times", Limits.SHORT_LIST, Cursor::span),
                at.each("preferredTimes", Limits.SHORT_LIST, Cursor::span),
                at.ids("rooms", Limits.ROOMS),
                at.ids("preferredRooms", Limits.ROOMS),
                at.ids("features", Limits.SHORT_LIST),
                at.each("needs", Limits.SHORT_LIST, Document::need),
                at.number("expected", 0, Limits.SEATS, 0),
                at.ids("tracks", Limits.SHORT_LIST),
                at.ids("organisations", Limits.SHORT_LIST),
                at.each("people", Limits.SHORT_LIST, Document::part),
                at.choice("blocks", Blocks.values(), Blocks::code, Blocks.NOTHING),
                at.flag("noRoom"),
                at.flag("prime"),
                at.flag("pinned"),
                at.find("place", Document::place),
                at.each("roomTimes", Limits.ROOMS, Document::roomTimes));
    }

    private static RoomTimes roomTimes(Cursor at) {
        List<Span> times = at.each("times", Limits.SHORT_LIST, Cursor::span);
        return new RoomTimes(at.id("room"), at.missing("times", times));
    }

    private static Need need(Cursor at) {
        return new Need(at.id("resource"), at.number("count", 1, Limits.WEIGHT, 1));
    }

    private static Part part(Cursor at) {
        return new Part(
                at.id("person"),
                at.text("role"),
                at.choice("presence", Presence.values(), Presence::code, Presence.REQUIRED));
    }

    static Place place(Cursor at) {
        return new Place(at.moment("start"), at.text("room"));
    }

    private static Order order(Cursor at) {
        return new Order(
                at.id("before"),
                at.id("after"),
                at.number("gap", 0, Limits.MINUTES, 0),
                at.number("within", 0, Limits.MINUTES, 0),
                at.flag("sameRoom"));
    }

    private static Repeats repeats(Cursor at) {
        return new Repeats(
                at.ids("sessions", Limits.SHORT_LIST),
                at.choice("apart", Apart.values(), Apart::code, Apart.TIME));
    }

    private RuleBook rules() {
        Map<Rule, RuleTerms> chosen = new EnumMap<>(Rule.class);
        root.find(
                "rules",
                at -> {
                    for (String code : at.names()) {
                        RuleTerms terms = at.find(code, Document::terms);
                        Rule.find(code)
                                .ifPresentOrElse(
                                        rule -> {
                                            if (terms != null) {
                                                chosen.put(rule, terms);
                                            }
                                        },
                                        () -> faults.at(at.path(code), "rule"));
                    }
                    return chosen;
                });
        return new RuleBook(chosen);
    }

    private static RuleTerms terms(Cursor at) {
        return new RuleTerms(
                at.choice("level", Level.values(), Level::code, null),
                at.number("weight", 1, Limits.WEIGHT, 1));
    }
}
