package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ballot's content as JSON (docs/formats/votes.md). */
final class ContentText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private ContentText() {}

    static Map<String, Object> of(Content content) {
        var map = new LinkedHashMap<String, Object>();
        switch (content) {
            case Content.Approved approved -> map.put("approved", approved.options());
            case Content.Scored scored -> {
                var points = new LinkedHashMap<String, Integer>();
                scored.points().forEach((option, given) -> points.put(option.toString(), given));
                map.put("points", points);
            }
            case Content.Ranked ranked -> map.put("ranks", ranked.ranks());
            case Content.Answered answered -> {
                map.put("answer", answered.answer());
                if (!answered.reason().isEmpty()) {
                    map.put("reason", answered.reason());
                }
            }
        }
        return map;
    }

    static String json(Content content) {
        return JSON.writeValueAsString(of(content));
    }

    static Content read(String json) {
        return read(JSON.readTree(json));
    }

    static Content read(JsonNode node) {
        if (node.has("approved")) {
            return new Content.Approved(numbers(node.get("approved")));
        }
        if (node.has("points")) {
            var points = new LinkedHashMap<Integer, Integer>();
            node.get("points")
                    .properties()
                    .forEach(
                            one ->
                                    points.put(
                                            Integer.valueOf(one.getKey()), one.getValue().asInt()));
            return new Content.Scored(points);
        }
        if (node.has("ranks")) {
            return new Content.Ranked(
                    node.get("ranks").valueStream().map(ContentText::numbers).toList());
        }
        return new Content.Answered(
                node.get("answer").asString(),
                node.has("reason") ? node.get("reason").asString() : "");
    }

    private static List<Integer> numbers(JsonNode node) {
        return node.valueStream().map(JsonNode::asInt).toList();
    }
}
