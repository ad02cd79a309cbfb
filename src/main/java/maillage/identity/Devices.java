package maillage.identity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in two words which browser a session is in: enough to recognise one's own, no more. */
final class Devices {
    private static final List<Map.Entry<String, String>> BROWSERS =
            List.of(
                    Map.entry("Edg/", "Edge"),
                    Map.entry("OPR/", "Opera"),
                    Map.entry("Firefox/", "Firefox"),
                    Map.entry("Chrome/", "Chrome"),
                    Map.entry("Safari/", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS =
            List.of(
                    Map.entry("Android", "Android"),
                    Map.entry("iPhone", "iPhone"),
                    Map.entry("iPad", "iPad"),
                    Map.entry("Windows", "Windows"),
                    Map.entry("Mac OS", "macOS"),
                    Map.entry("Linux", "Linux"));

    private Devices() {}

    static String describe(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return "?";
        }
        return first(BROWSERS, userAgent) + ", " + first(SYSTEMS, userAgent);
    }

    private static String first(List<Map.Entry<String, String>> known, String userAgent) {
        return known.stream()
                .filter(entry -> userAgent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }
}
