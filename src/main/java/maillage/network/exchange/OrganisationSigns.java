package maillage.network.exchange;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.Lookalike;
import maillage.platform.exchange.Lookalike.Candidate;
import maillage.platform.exchange.NearNames;

/**
 * By what two organisations may turn out to be one: the same registry number, the same site, nearly
 * the same name.
 */
final class OrganisationSigns {
    private static final double NEARLY = 0.6;
    private static final int MOST = 5;
    private final Map<String, Sign> byNumber = new HashMap<>();
    private final Map<String, List<Sign>> byHost = new HashMap<>();
    private final Map<String, Sign> byNamed = new HashMap<>();
    private final NearNames names;

    /** What is known of a stored organisation; empty where nothing is. */
    record Sign(String key, String french, String english, String number, String website) {
        String name() {
            return french.isEmpty() ? english : french;
        }
    }

    OrganisationSigns(List<Sign> signs) {
        var named = new HashMap<String, String>();
        for (Sign sign : signs) {
            byNumber.put(sign.number(), sign);
            byHost.computeIfAbsent(host(sign.website()), any -> new ArrayList<>()).add(sign);
            for (String name : List.of(sign.french(), sign.english())) {
                if (!name.isEmpty()) {
                    named.put(sign.key() + " " + named.size(), name);
                    byNamed.put(sign.key() + " " + (named.size() - 1), sign);
                }
            }
        }
        byNumber.remove("");
        byHost.remove("");
        names = new NearNames(named);
    }

    List<Lookalike> lookalikes(List<Line> fresh) {
        var found = new ArrayList<Lookalike>();
        for (Line line : fresh) {
            var candidates = new LinkedHashMap<String, Candidate>();
            Sign same =
                    line.has("registry_id")
                            ? byNumber.get(line.at("registry") + " " + line.at("registry_id"))
                            : null;
            if (same != null) {
                candidates.put(
                        same.key(),
                        new Candidate(same.key(), same.name(), "exchange.alike.registry"));
            }
            byHost.getOrDefault(host(line.at("website")), List.of())
                    .forEach(
                            sign ->
                                    candidates.putIfAbsent(
                                            sign.key(),
                                            new Candidate(
                                                    sign.key(),
                                                    sign.name(),
                                                    "exchange.alike.website")));
            for (String column : List.of("name_fr", "name_en")) {
                for (NearNames.Near near :
                        line.has(column)
                                ? names.alike(line.at(column), NEARLY)
                                : List.<NearNames.Near>of()) {
                    Sign sign = byNamed.get(near.key());
                    if (sign != null) {
                        candidates.putIfAbsent(
                                sign.key(),
                                new Candidate(sign.key(), sign.name(), "exchange.alike.name"));
                    }
                }
            }
            if (!candidates.isEmpty()) {
                String name = line.has("name_fr") ? line.at("name_fr") : line.at("name_en");
                found.add(
                        new Lookalike(
                                line.number(),
                                name,
                                candidates.values().stream().limit(MOST).toList(),
                                same == null));
            }
        }
        return found;
    }

    private static String host(String website) {
        try {
            String host = website.isEmpty() ? null : URI.create(website).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException storedOtherwise) {
            return "";
        }
    }
}
