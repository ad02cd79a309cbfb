import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the files of the demonstration network, Passerelles: {@code java demo/Generate.java}, from the root of the project.
 *
 * <p>The same seed gives the same files. Calendars, rules, groups and figures have the shape of real networks' years; every
 * organisation, person and presence is invented, but for Avise and (IM)PROVE, who co-facilitated the breakfasts of two cycles.
 * The living cycle is written for {@link #TODAY} and is moved by whole weeks when it is loaded.
 */
class Generate {
    static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
    static final Path FOLDER = Path.of("demo");
    final Random random = new Random(20260414);
    final List<Organisation> organisations = new ArrayList<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final List<Mandate> mandates = new ArrayList<>();
    final List<Seat> seats = new ArrayList<>();
    final List<Meeting> meetings = new ArrayList<>();
    final Map<String, Presence> presences = new LinkedHashMap<>();
    final List<Venue> venues = new ArrayList<>();
    final List<List<String>> acceptances = new ArrayList<>();
    final Set<String> names = new HashSet<>();
    final Map<String, Integer> worn = new HashMap<>();

    record Organisation(String key, String french, String english, String acronym, String sector, String form, String country, String town, String chapter,
            String state, LocalDate joined, LocalDate left, boolean cited, List<String> extra) {
        boolean isMember(LocalDate day) {
            return joined != null && !joined.isAfter(day) && (left == null || left.isAfter(day));
        }

        boolean isLiving() {
            return joined != null && !joined.isBefore(LocalDate.of(2026, 1, 1));
        }
    }

    record Person(String email, String given, String family, String language, boolean cited) {
        String reference() {
            return email.isEmpty() ? given + " " + family : email;
        }
    }

    record Mandate(Organisation organisation, Person person, String kind, String function, int level, LocalDate from, LocalDate to, boolean living) {
        boolean covers(LocalDate day) {
            return !from.isAfter(day) && (to == null || !to.isBefore(day));
        }
    }

    record Seat(String cycle, String group, Organisation organisation, Person titular, Person alternate, LocalDate from, LocalDate to) {}

    record Venue(Organisation organisation, String name, String address, int capacity, boolean stepFree, boolean loop, boolean video, String equipment, String availability) {}

    record Meeting(String key, String cycle, String group, String kind, String french, String english, LocalDateTime starts, int minutes, String state,
            LocalDate confirmed, String reason, Venue venue, String place, String link, String capacity) {}

    record Presence(Meeting meeting, Person person, Organisation organisation, String capacity, String mode) {}

    public static void main(String[] arguments) throws IOException {
        new Generate().run();
    }

    void run() throws IOException {
        var members = new Members(this);
        members.cast();
        members.inventOrganisations();
        members.inventPeople();
        members.inventVenues();
        var years = new Years(this);
        years.past("2012-2013", LocalDate.of(2012, 10, 4), LocalDate.of(2013, 6, 28), Pasts.GROUPS_2012, 19);
        years.past("2019-2020", LocalDate.of(2019, 11, 4), LocalDate.of(2020, 6, 30), Pasts.GROUPS_2019, 27);
        years.past("2023", LocalDate.of(2023, 1, 9), LocalDate.of(2023, 12, 22), Pasts.GROUPS_2023, 25);
        years.past("2024", LocalDate.of(2024, 1, 8), LocalDate.of(2024, 12, 20), Pasts.GROUPS_2024, 31);
        years.living();
        years.accept();
        new Rows(this).write();
    }

    Organisation add(String french, String english, String acronym, String sector, String form, String country, String town, String state, LocalDate joined,
            LocalDate left, boolean cited) {
        String key = slug(french.isEmpty() ? english : french);
        for (int n = 2; organisations.stream().map(Organisation::key).toList().contains(key); n++) {
            key = slug(french.isEmpty() ? english : french) + "-" + n;
        }
        var organisation = new Organisation(key, french, english, acronym, sector, form, country, town, Words.CHAPTERS.getOrDefault(country, ""), state, joined, left,
                cited, List.of());
        organisations.add(organisation);
        names.add(french);
        return organisation;
    }

    Organisation member(String french, String english, String sector, String form, String country, String town, int joined) {
        return add(french, english, "", sector, form, country, town, "member", LocalDate.of(joined, 1 + random.nextInt(12), 1 + random.nextInt(28)), null, true);
    }

    Organisation toits;
    Organisation ombre;

    Organisation metiers;
    Organisation peniche;

    Organisation tuiles;
    Organisation rives;

    Person maelle;
    Person ysaline;

    Person hugo;

    Person staff(String given, String family, String language) {
        return person(given, family, language, "passerelles.example", true);
    }

    Person named(Organisation organisation, String given, String family, String language) {
        return person(given, family, language, domain(organisation), true);
    }

    Person person(String given, String family, String language, String domain, boolean cited) {
        String email = slug(given) + "." + slug(family) + "@" + domain;
        return people.computeIfAbsent(email, address -> new Person(address, given, family, language, cited));
    }

    void mandate(Organisation organisation, Person person, String kind, String function, int level, LocalDate from, LocalDate to, boolean living) {
        mandates.add(new Mandate(organisation, person, kind, function, level, from, to, living));
    }

    Person titularOn(Organisation organisation, LocalDate day) {
        return holderOn(organisation, "titular", day);
    }

    Person alternateOn(Organisation organisation, LocalDate day) {
        return holderOn(organisation, "alternate", day);
    }

    Person holderOn(Organisation organisation, String kind, LocalDate day) {
        return mandates.stream().filter(m -> m.organisation() == organisation && m.kind().equals(kind) && m.covers(day)).map(Mandate::person).findFirst().orElse(null);
    }

    void csv(String file, String names, List<List<String>> rows) throws IOException {
        var text = new StringBuilder(names).append("\r\n");
        String[] columns = names.split(",");
        for (List<String> row : rows) {
            var cells = new ArrayList<String>();
            for (int c = 0; c < row.size(); c++) {
                cells.add(cell(columns[c].endsWith("_fr") ? row.get(c).replaceAll(" ([?!;:»])", "\u00a0$1") : row.get(c)));
            }
            text.append(String.join(",", cells)).append("\r\n");
        }
        Files.writeString(FOLDER.resolve(file), text);
    }

    static String cell(String value) {
        return value.matches("(?s).*[,\"\r\n].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }

    static String yes(boolean value) {
        return value ? "yes" : "no";
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String reference(Person person) {
        return person == null ? "" : person.reference();
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A word that was not used too often yet. */
    String fresh(List<String> from, int most) {
        for (int i = 0; i < 60; i++) {
            String word = pick(from);
            if (worn.merge(word, 1, Integer::sum) <= most) {
                return word;
            }
        }
        return pick(from);
    }

    /** The words of the key without the small ones. */
    static String domain(Organisation organisation) {
        List<String> small = List.of("de", "des", "du", "la", "le", "les", "l", "d", "et", "of", "the", "pour");
        return Arrays.stream(organisation.key().split("-")).filter(word -> !small.contains(word)).collect(Collectors.joining("-")) + ".example";
    }

    static String slug(String name) {
        String ascii = Normalizer.normalize(name.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("ø", "o").replace("ß", "ss"), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return ascii.length() > 60 ? ascii.substring(0, 60).replaceAll("-[^-]*$", "") : ascii;
    }
}
