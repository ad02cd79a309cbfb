package maillage.platform.web;

import java.util.Map;
import java.util.stream.Collectors;
import maillage.kernel.Language;

/**
 * The public addresses of paths: English under {@code /en}, French at the root with its own first
 * word. Inside the program a path has neither. Immutable.
 */
public final class Addresses {
    private static final Map<String, String> FRENCH =
            Map.ofEntries(
                    Map.entry("groups", "groupes"),
                    Map.entry("meetings", "reunions"),
                    Map.entry("directory", "annuaire"),
                    Map.entry("join", "rejoindre"),
                    Map.entry("calendar", "calendrier"),
                    Map.entry("network", "reseau"),
                    Map.entry("sign-in", "connexion"),
                    Map.entry("me", "mon-espace"),
                    Map.entry("staff", "equipe"),
                    Map.entry("charter", "charte"),
                    Map.entry("legal", "mentions-legales"),
                    Map.entry("privacy", "donnees-personnelles"),
                    Map.entry("accessibility", "accessibilite"),
                    Map.entry("mailbox", "boite-aux-lettres"),
                    Map.entry("replies", "reponses"),
                    Map.entry("venues", "salles"),
                    Map.entry("room", "salle"));
    private static final Map<String, String> INTERNAL =
            FRENCH.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Addresses() {}

    /**
     * The address of a path (which starts with {@code /}; a query may follow) for readers of a
     * language.
     */
    public static String of(Language language, String path) {
        if (language == Language.EN) {
            return path.equals("/")
                    ? "/en"
                    : path.startsWith("/?") ? "/en" + path.substring(1) : "/en" + path;
        }
        return withFirst(path, FRENCH);
    }

    /** The language and path of an address; the inverse of {@link #of}. */
    static Resolved resolve(String address) {
        if (address.equals("/en") || address.startsWith("/en/")) {
            String rest = address.substring(3);
            return new Resolved(Language.EN, rest.isEmpty() ? "/" : rest);
        }
        return new Resolved(Language.FR, withFirst(address, INTERNAL));
    }

    private static String withFirst(String path, Map<String, String> words) {
        int end = 1;
        while (end < path.length() && "/?#".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        String first = path.substring(Math.min(1, path.length()), end);
        String word = words.get(first);
        return word == null ? path : "/" + word + path.substring(end);
    }

    record Resolved(Language language, String path) {}
}
