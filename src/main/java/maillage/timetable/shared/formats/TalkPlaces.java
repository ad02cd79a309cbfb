package maillage.timetable.shared.formats;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan of {@link Talks}.
 *
 * @param places in the order of the talks; empty where one is left out
 */
public record TalkPlaces(List<Optional<Place>> places) {
    public record Place(int venue, LocalDateTime start) {}

    public TalkPlaces {
        places = List.copyOf(places);
    }

    /**
     * Reads {@code talks} with {@code id}, {@code time} and {@code venue}, as a problem that has
     * them: what is planned already is a solution.
     *
     * @throws Unreadable with line and path
     */
    public static TalkPlaces read(Content content, Talks problem) {
        var talks = new LinkedHashMap<Integer, Integer>();
        problem.talks().forEach(talk -> talks.put(talk.id(), talks.size()));
        var places = new LinkedHashMap<Integer, Optional<Place>>();
        for (Json one : Json.of(content).require("talks").items(0, problem.talks().size())) {
            Integer talk = talks.get(Talks.id(one.require("id")));
            if (talk == null || places.put(talk, Talks.place(one)) != null) {
                throw one.require("id")
                        .wrong(
                                "cet exposé est inconnu ou déjà placé",
                                "this talk is not known, or placed before");
            }
        }
        var all = new ArrayList<Optional<Place>>();
        for (int talk = 0; talk < problem.talks().size(); talk++) {
            all.add(places.getOrDefault(talk, Optional.empty()));
        }
        return new TalkPlaces(all);
    }

    /** In the shape that {@link #read} takes. */
    public String written(Talks problem) {
        var talks = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < places.size(); i++) {
            var talk = new LinkedHashMap<String, Object>();
            talk.put("id", problem.talks().get(i).id());
            places.get(i)
                    .ifPresent(
                            place -> {
                                talk.put("time", place.start().format(Talks.TIME));
                                talk.put("venue", place.venue());
                            });
            talks.add(talk);
        }
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("talks", talks))
                + "\n";
    }
}
