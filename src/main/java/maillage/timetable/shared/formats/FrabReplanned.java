package maillage.timetable.shared.formats;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private final ObjectNode document;
    private final ObjectNode conference;
    private final Map<String, Place> places;

    /** Of the events as they come in the document. */
    private final Iterator<String> ids;

    private final Map<String, ObjectNode> events = new LinkedHashMap<>();
    private final LinkedHashSet<String> rooms = new LinkedHashSet<>();

    FrabReplanned(Content content, Map<String, Place> places) {
        this.ids = FrabSchedule.read(content).events().stream().map(Event::id).iterator();
        this.document = (ObjectNode) JsonMapper.shared().readTree(content.text());
        this.conference = (ObjectNode) document.path("schedule").path("conference");
        this.places = places;
    }

    String written() {
        for (JsonNode day : conference.path("days")) {
            day.path("rooms")
                    .properties()
                    .forEach(
                            room -> {
                                rooms.add(room.getKey());
                                room.getValue()
                                        .forEach(
                                                event ->
                                                        events.put(ids.next(), (ObjectNode) event));
                            });
        }
        Map<LocalDate, Map<String, List<String>>> held = held();
        for (JsonNode day : conference.path("days")) {
            LocalDate date = LocalDate.parse(day.path("date").asString());
            ObjectNode byRoom = ((ObjectNode) day).putObject("rooms");
            for (String room : rooms) {
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
    private Map<LocalDate, Map<String, List<String>>> held() {
        var held = new HashMap<LocalDate, Map<String, List<String>>>();
        places.entrySet().stream()
                .filter(one -> events.containsKey(one.getKey()))
                .sorted(Comparator.comparing(one -> one.getValue().start()))
                .forEach(
                        one ->
                                held.computeIfAbsent(
                                                one.getValue().start().toLocalDate(),
                                                day -> new HashMap<>())
                                        .computeIfAbsent(
                                                one.getValue().room(), room -> new ArrayList<>())
                                        .add(one.getKey()));
        return held;
    }

    private ObjectNode moved(String id) {
        ObjectNode event = events.get(id);
        Place place = places.get(id);
        if (event == null || place == null) {
            throw new IllegalStateException("no event " + id);
        }
        event.put("start", place.start().format(CLOCK));
        event.put("room", place.room());
        if (event.has("date")) {
            event.put("date", dated(event.path("date").asString(), place));
        }
        return event;
    }

    /**
     * With the zone's offset there and then, or the one that the event had, as far as it had one.
     */
    private String dated(String before, Place place) {
        String zone = conference.path("time_zone_name").asString("");
        if (!zone.isEmpty()) {
            return place.start()
                    .atZone(ZoneId.of(zone))
                    .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        }
        return before.length() > 19
                ? place.start()
                        .atOffset(OffsetDateTime.parse(before).getOffset())
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                : place.start().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
