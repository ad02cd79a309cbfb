package maillage.house;

import static maillage.cast.People.*;

import java.util.Comparator;
import java.util.Map;
import maillage.cast.Cast;
import maillage.cast.Props;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which thing of the cast stands for each variable of a route. */
public final class Places {
    private static final String NOTHING = "0198ffff-0000-7000-8000-000000000000";
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("meeting", MAY.toString()),
                    Map.entry("organisation", TOITS.toString()),
                    Map.entry("person", INES.toString()),
                    Map.entry("mandate", mandateOf(BASTIEN).toString()),
                    Map.entry("chapter", "tunisie"),
                    Map.entry("cycle", "2026"),
                    Map.entry("group", "finance-solidaire"),
                    Map.entry("number", "1"),
                    Map.entry("taxonomy", "sector"),
                    Map.entry("list", "sector"),
                    Map.entry("kind", "organisations"),
                    Map.entry("venue", VENUE.toString()),
                    Map.entry("hash", "x"),
                    Map.entry("code", ROOM_CODE),
                    Map.entry("step", "1"),
                    Map.entry("draft", Props.DRAFT.toString()),
                    Map.entry("comment", Props.COMMENT.toString()),
                    Map.entry("amendment", Props.AMENDMENT.toString()),
                    Map.entry("token", "unknown-token"));

    /** Where the same word stands for another thing: the start of a route, and its thing. */
    private static final Map<String, String> ELSEWHERE =
            Map.of(
                    "/actions/{id}", "/actions/" + Props.ACTION,
                    "/staff/applications/{id}", "/staff/applications/" + Props.APPLICATION,
                    "/staff/imports/{id}", "/staff/imports/" + Props.IMPORT,
                    "/staff/exports/{id}", "/staff/exports/" + Props.EXPORT,
                    "/mailbox/{id}", "/mailbox/" + Props.LETTER,
                    "/join/{token}/", "/join/" + Props.DRAFT_APPLICATION_TOKEN + "/",
                    "/join/{token}", "/join/" + Props.APPLICATION_TOKEN,
                    "/rooms/{token}", "/rooms/" + Props.ROOM_TOKEN,
                    "/unsubscribe/{token}", "/unsubscribe/" + Props.UNSUBSCRIBE_TOKEN,
                    "/replies/{token}", "/replies/" + Cast.INES_REPLY_TOKEN);

    private Places() {}

    public static String filled(String route, JdbcClient db) {
        String path = route.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        for (String start :
                ELSEWHERE.keySet().stream().sorted(Comparator.reverseOrder()).toList()) {
            if (path.startsWith(start)) {
                path = ELSEWHERE.get(start) + path.substring(start.length());
            }
        }
        if (path.contains("/organisations/{slug}")) {
            path = path.replace("{slug}", "les-toits-de-l-ourse");
        }
        if (path.contains("/forums/{slug}")) {
            path = path.replace("{slug}", "forum-de-tunis");
        }
        if (path.contains("/chapters/{slug}")) {
            path = path.replace("{slug}", "tunisie");
        }
        if (path.contains("/cycles/{slug}")) {
            path = path.replace("{slug}", "2026");
        }
        if (path.contains("/consultations/{slug}")) {
            path = path.replace("{slug}", "themes-2026");
        }
        if (path.contains("/votes/{id}")) {
            path = path.replace("{id}", VOTE.toString());
        }
        path = path.replace("{cycle}/{slug}", "2026/finance-solidaire");
        if (path.contains("/meetings/{id}")) {
            path = path.replace("{id}", MAY.toString());
        }
        for (Map.Entry<String, String> place : NAMED.entrySet()) {
            path = path.replaceAll("\\{\\*?" + place.getKey() + "}", place.getValue());
        }
        path =
                path.replaceAll("\\{\\*[a-z]+}", "/x")
                        .replace("{slug}", "2026")
                        .replaceAll("\\{[A-Za-z]+}", NOTHING);
        return path;
    }
}
