package maillage.platform.exchange;

import static maillage.platform.exchange.Shape.kept;
import static maillage.platform.exchange.Shape.wrong;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import maillage.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The shapes that the formats share. */
public final class Shapes {
    private static final Set<String> YES = Set.of("yes", "oui", "true", "vrai", "1", "x", "o", "y");
    private static final Set<String> NO = Set.of("no", "non", "false", "faux", "0", "n");

    private Shapes() {}

    /** Any text of at most so many characters. */
    public static Shape text(int most) {
        return written ->
                written.length() <= most
                        ? kept(written.replace("\r\n", "\n"))
                        : wrong("too-long", most, written.length());
    }

    /** The readable part of an address. */
    public static Shape slug() {
        return shape(
                "slug",
                written ->
                        written.matches("[a-z0-9]+(-[a-z0-9]+)*") && written.length() <= 80
                                ? kept(written)
                                : wrong("slug"));
    }

    public static Shape email() {
        return shape(
                "email",
                written ->
                        EmailAddress.read(written)
                                .map(address -> kept(address.value()))
                                .orElseGet(() -> wrong("email")));
    }

    /** ISO 8601, or day first as in French: 2026-03-12, 12/03/2026, 12.3.2026. */
    public static Shape date() {
        return shape(
                "date",
                written ->
                        Dates.day(written)
                                .map(day -> kept(day.toString()))
                                .orElseGet(() -> wrong("date")));
    }

    /** A day and a time of day, on the clock of the meeting's place. */
    public static Shape dateTime() {
        return shape(
                "date-time",
                written ->
                        Dates.moment(written)
                                .map(moment -> kept(moment.toString()))
                                .orElseGet(() -> wrong("date-time")));
    }

    public static Shape whole(int least, int most) {
        return shape(
                "whole",
                written -> {
                    if (!written.matches("\\d{1,9}(\\.0+)?")) {
                        return wrong("whole", least, most);
                    }
                    int number = Integer.parseInt(written.replaceAll("\\..*", ""));
                    return number < least || number > most
                            ? wrong("whole", least, most)
                            : kept(Integer.toString(number));
                });
    }

    public static Shape flag() {
        return shape(
                "flag",
                written -> {
                    String word = written.toLowerCase(Locale.ROOT);
                    return YES.contains(word)
                            ? kept("yes")
                            : NO.contains(word) ? kept("no") : wrong("flag");
                });
    }

    /**
     * One of these words, in any case; {@code "titular=titulaire,tit."} also reads the words behind
     * the sign.
     */
    public static Shape oneOf(String... words) {
        var meant = new LinkedHashMap<String, String>();
        for (String word : words) {
            String[] both = word.split("=", 2);
            meant.put(ColumnNames.plain(both[0]), both[0]);
            for (String alias : both.length > 1 ? both[1].split(",") : new String[0]) {
                meant.put(ColumnNames.plain(alias), both[0]);
            }
        }
        String all = meant.values().stream().distinct().collect(Collectors.joining(", "));
        return shape(
                "one-of",
                written -> {
                    String word = meant.get(ColumnNames.plain(written));
                    return word == null ? wrong("one-of", all) : kept(word);
                });
    }

    /** Several, separated by |, each of one shape and none twice; kept in alphabetical order. */
    public static Shape several(Shape each, int most) {
        return shape(
                "several",
                written -> {
                    var all = new TreeSet<String>();
                    for (String part : parts(written)) {
                        switch (each.read(part)) {
                            case Shape.Kept(String value) -> all.add(value);
                            case Shape.Wrong wrong -> {
                                return wrong;
                            }
                        }
                    }
                    return all.size() > most
                            ? wrong("too-many", most, all.size())
                            : kept(String.join("|", all));
                });
    }

    /** The parts of a cell that holds several. */
    public static List<String> parts(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** ISO 3166-1 alpha-2, or the country's name in French or English. */
    public static Shape country() {
        return shape(
                "country",
                written ->
                        Countries.code(written).map(Shape::kept).orElseGet(() -> wrong("country")));
    }

    /** An address of the web, with its scheme. */
    public static Shape website() {
        return shape(
                "website",
                written -> {
                    try {
                        var uri = new URI(written);
                        boolean web =
                                "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
                        boolean host = uri.getHost() != null && uri.getHost().contains(".");
                        return web && host && written.length() <= 300
                                ? kept(written)
                                : wrong("website");
                    } catch (java.net.URISyntaxException notAnAddress) {
                        return wrong("website");
                    }
                });
    }

    /** An ISO 8601 period of whole days, weeks, months or years: P1M. */
    public static Shape period() {
        return shape(
                "period",
                written -> {
                    try {
                        var period = Period.parse(written);
                        return period.isNegative()
                                ? wrong("period")
                                : kept(period.normalized().toString());
                    } catch (DateTimeException notAPeriod) {
                        return wrong("period");
                    }
                });
    }

    /** A zone of the IANA list: Europe/Paris. */
    public static Shape zone() {
        return shape(
                "zone",
                written ->
                        ZoneId.getAvailableZoneIds().contains(written)
                                ? kept(written)
                                : wrong("zone"));
    }

    /** One of the rows that exist now: organisations by key, people by e-mail. */
    public static Shape known(String what, Collection<String> all) {
        Set<String> lookedUp = all instanceof Set<String> set ? set : Set.copyOf(all);
        var names = new AtomicReference<@Nullable NearNames>();
        return shape(
                "known." + what,
                written -> {
                    if (lookedUp.contains(written)) {
                        return kept(written);
                    }
                    String lower = written.toLowerCase(Locale.ROOT);
                    return lookedUp.contains(lower)
                            ? kept(lower)
                            : wrong("unknown." + what, nearest(lower, lookedUp, names));
                });
    }

    /**
     * @param names made when first needed
     */
    private static String nearest(
            String written, Set<String> all, AtomicReference<@Nullable NearNames> names) {
        NearNames known = names.get();
        if (known == null) {
            known =
                    new NearNames(
                            all.stream().collect(Collectors.toMap(name -> name, name -> name)));
            names.set(known);
        }
        return known.alike(written, 0.5).stream().map(NearNames.Near::key).findFirst().orElse("");
    }

    private static Shape shape(String description, Shape shape) {
        return shape.described(description);
    }
}
