package maillage.timetable.shared.formats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.formats.FrabSchedule.Event;
import maillage.timetable.shared.formats.FrabSchedule.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A {@code schedule.json} whose events are moved; whatever else it says stays. */
final class FrabReplanned {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final FrabSchedule schedule;
    private final ObjectNode document;
    private final ObjectNode conference;
    private final Map<String, Place> places;
    private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
    private final FrabOffsets offsets;

    FrabReplanned(Content content, Map<String, Place> places) {
        this.schedule = FrabSchedule.read(content);
        this.document = (ObjectNode) JsonMapper.shared().readTree(content.text());
        this.conference = (ObjectNode) document.path("schedule").path("conference");
        this.places = places;
        List<JsonNode> inOrder = new ArrayList<>();
        for (JsonNode day : conference.path("days")) {
            day.path("rooms").forEach(room -> room.forEach(inOrder::add));
        }
        for (int i = 0; i < inOrder.size(); i++) {
            nodes.put(schedule.events().get(i).id(), (ObjectNode) inOrder.get(i));
        }
        this.offsets = new FrabOffsets(inOrder.stream().map(FrabReplanned::date).toList());
    }

    String written() {
        Map<LocalDate, Map<String, List<Event>>> held = held();
        for (JsonNode day : conference.path("days")) {
            LocalDate date = LocalDate.parse(day.path("date").asString());
            ObjectNode byRoom = ((ObjectNode) day).putObject("rooms");
            for (String room : schedule.rooms()) {
                ArrayNode list = byRoom.putArray(room);
                held.getOrDefault(date, Map.of())
                        .getOrDefault(room, List.of())
                        .forEach(event -> list.add(moved(event)));
            }
        }
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document)
                + "\n";
    }

    /** By day and room, in order of time. */
    private Map<LocalDate, Map<String, List<Event>>> held() {
        var held = new HashMap<LocalDate, Map<String, List<Event>>>();
        schedule.events().stream()
                .filter(event -> places.containsKey(event.id()))
                .sorted(Comparator.comparing(event -> place(event).start()))
                .forEach(
                        event ->
                                held.computeIfAbsent(place(event).day(), day -> new HashMap<>())
                                        .computeIfAbsent(
                                                place(event).room(), room -> new ArrayList<>())
                                        .add(event));
        return held;
    }

    private Place place(Event event) {
        Place place = places.get(event.id());
        if (place == null) {
            throw new IllegalStateException("no place for " + event.id());
        }
        return place;
    }

    private ObjectNode moved(Event event) {
        ObjectNode node = nodes.get(event.id());
        Place place = place(event);
        if (node == null) {
            throw new IllegalStateException("no event " + event.id());
        }
        node.put("room", place.room());
        if (!place.start().equals(event.place().start())) {
            node.put("start", place.start().format(CLOCK));
            String before = date(node);
            if (!before.isEmpty()) {
                node.put("date", dated(FrabMoment.of(before), place.start()));
            }
        }
        return node;
    }

    private static String date(JsonNode event) {
        return event.path("date").asString("");
    }

    /**
     * With the offset of the zone there and then where the event was written with it, else with its
     * own; where the zone is not said, with that of the events around.
     */
    private String dated(FrabMoment before, LocalDateTime start) {
        if (before.offset().isEmpty()) {
            return start.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        }
        ZoneOffset own = before.offset().get();
        if (schedule.zone().isEmpty()) {
            return start.atOffset(offsets.around(start, own))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        ZoneId zone = schedule.zone().get();
        var there = start.atZone(zone);
        boolean zoned = zone.getRules().getOffset(before.written().toInstant(own)).equals(own);
        return (zoned
                        ? there.toOffsetDateTime()
                        : there.toOffsetDateTime().withOffsetSameInstant(own))
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
