package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Our own format, to and from JSON (docs/formats/programme.md). */
public final class ProgrammeFile {
    private static final String TIMETABLE = "maillage-timetable-1";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .changeDefaultPropertyInclusion(
                            any -> any.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .withConfigOverride(
                            boolean.class,
                            flag ->
                                    flag.setInclude(
                                            JsonInclude.Value.construct(
                                                    JsonInclude.Include.NON_DEFAULT,
                                                    JsonInclude.Include.ALWAYS)))
                    .build();

    private ProgrammeFile() {}

    /**
     * @throws FaultyProgramme with every fault and its path
     */
    public static Programme read(String text) {
        var faults = new Faults();
        Cursor root = root(text, faults);
        Programme programme = new Document(root, faults).programme();
        Faults further = faults.further();
        new Checking(programme, further).run();
        further.refuse();
        return programme;
    }

    /**
     * What holds for a programme made in another way.
     *
     * @throws FaultyProgramme with every fault and the path it would have in a document
     */
    public static void check(Programme programme) {
        var faults = new Faults();
        new Checking(programme, faults).run();
        faults.refuse();
    }

    public static String write(Programme programme) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", Document.FORMAT);
        JsonNode tree = JSON.valueToTree(programme);
        tree.properties().forEach(field -> document.put(field.getKey(), field.getValue()));
        return JSON.writeValueAsString(document) + "\n";
    }

    /**
     * The places that a document gives to the sessions of a programme; some may have none.
     *
     * @throws FaultyProgramme with every fault and its path
     */
    public static Timetable readTimetable(String text, Programme programme) {
        var faults = new Faults();
        Cursor root = root(text, faults);
        if (!root.text("format").equals(TIMETABLE)) {
            faults.at("format", "format", TIMETABLE);
        }
        var places = new LinkedHashMap<String, Place>();
        root.find(
                "places",
                at -> {
                    for (String session : at.names()) {
                        Place place = at.find(session, Document::place);
                        if (place != null) {
                            places.put(session, place);
                        }
                    }
                    return places;
                });
        root.refuseTheRest();
        new PlaceChecking(programme, faults).run(places);
        faults.refuse();
        return new Timetable(places);
    }

    public static String write(Timetable timetable) {
        var document = new LinkedHashMap<String, Object>(Map.of("format", TIMETABLE));
        document.put("places", timetable.places());
        return JSON.writeValueAsString(document) + "\n";
    }

    private static Cursor root(String text, Faults faults) {
        try {
            var root = new Cursor(JSON.readTree(text), "", faults);
            try (JsonParser document = JSON.createParser(text)) {
                new Repetitions(faults).in(document);
            }
            return root;
        } catch (JacksonException wrong) {
            var where = wrong.getLocation();
            faults.at("", "json", where == null ? 0 : where.getLineNr());
            faults.refuse();
            throw wrong;
        }
    }
}
