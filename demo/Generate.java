import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
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
        cast();
        inventOrganisations();
        inventPeople();
        inventVenues();
        past("2012-2013", LocalDate.of(2012, 10, 4), LocalDate.of(2013, 6, 28), Pasts.GROUPS_2012, 19);
        past("2019-2020", LocalDate.of(2019, 11, 4), LocalDate.of(2020, 6, 30), Pasts.GROUPS_2019, 27);
        past("2023", LocalDate.of(2023, 1, 9), LocalDate.of(2023, 12, 22), Pasts.GROUPS_2023, 25);
        past("2024", LocalDate.of(2024, 1, 8), LocalDate.of(2024, 12, 20), Pasts.GROUPS_2024, 31);
        living();
        accept();
        write();
    }

    // ---------------------------------------------------------------- who is who

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

    /** The organisations and people whose names stand on the drawings of the pages. */
    void cast() {
        toits = member("Les Toits de l’Ourse", "Roofs of the Bear", "ngo", "association", "FR", "Lyon", 2018);
        ombre = member("Ombre et Cie", "Shade & Co", "ngo", "association", "FR", "Marseille", 2019);
        rives = member("Caisse des Deux Rives", "Two Banks Savings Fund", "company", "company", "FR", "Bordeaux", 2011);
        var nordvind = member("", "Nordvind Fund", "company", "foundation", "SE", "Göteborg", 2017);
        var large = member("Mutuelle du Grand Large", "High Seas Mutual", "social-economy", "mutual", "FR", "Nantes", 2010);
        tuiles = member("Tuiles Kéravel", "Kéravel Tiles", "company", "company", "FR", "Quimper", 2021);
        member("Voisines debout", "Neighbours Standing", "ngo", "association", "FR", "Roubaix", 2020);
        member("Ville de Saint-Orme", "City of Saint-Orme", "public", "public-body", "FR", "Saint-Orme", 2012);
        member("Région des Hauts-Vallons", "Hauts-Vallons Region", "public", "public-body", "FR", "Montclair", 2009);
        var ponts = member("Université des Trois Ponts", "Three Bridges University", "research", "public-body", "FR", "Paris", 2009);
        member("Institut Calanque", "Calanque Institute", "research", "association", "FR", "Marseille", 2015);
        var fournil = member("Coopérative du Fournil", "Bakehouse Co-operative", "social-economy", "cooperative", "FR", "Montreuil", 2016);
        peniche = member("Radio Péniche", "Barge Radio", "media", "association", "FR", "Strasbourg", 2013);
        metiers = member("Fédération des Métiers Francs", "Federation of Free Trades", "trade-union", "union", "FR", "Saint-Étienne", 2022);
        add("Avise", "Avise", "", "social-economy", "association", "FR", "Paris", "known", null, null, true);
        add("(IM)PROVE", "(IM)PROVE", "", "social-economy", "association", "FR", "Paris", "known", null, null, true);
        maelle = staff("Maëlle", "Tréguidé", "fr");
        ysaline = staff("Ysaline", "Portalis-Quéau", "fr");
        hugo = staff("Hugo", "Delambre-Sy", "fr");
        mandate(toits, named(toits, "Inès", "Maubert", "fr"), "titular", "Directrice des programmes", 3, LocalDate.of(2021, 1, 4), LocalDate.of(2025, 12, 31), false);
        mandate(toits, named(toits, "Inès", "Maubert", "fr"), "titular", "Directrice des programmes", 3, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 31), true);
        mandate(toits, named(toits, "Bastien", "Corvelo", "fr"), "alternate", "Chargé de l’habitat partagé", 2, LocalDate.of(2022, 9, 1), null, false);
        mandate(ombre, named(toits, "Inès", "Maubert", "fr"), "alternate", "Administratrice", 3, LocalDate.of(2023, 2, 1), null, false);
        mandate(metiers, named(metiers, "Oumar", "Vasseroy", "fr"), "titular", "Secrétaire général adjoint", 3, LocalDate.of(2022, 5, 2), null, false);
        mandate(peniche, named(peniche, "Salomé", "Drieuc", "fr"), "titular", "Rédactrice en chef", 3, LocalDate.of(2019, 9, 2), null, false);
        mandate(nordvind, named(nordvind, "Tove", "Ardmark", "en"), "titular", "Programme Director", 3, LocalDate.of(2021, 3, 1), null, false);
        venues.add(new Venue(ponts, "Amphithéâtre Lise-Ormeau", "12 rue du Bief, 13e arrondissement", 48, true, true, true, "écran, deux micros", "les mardis et jeudis"));
        venues.add(new Venue(large, "Salle des Haubans", "4 quai des Gréeurs", 40, true, false, true, "écran, paperboard", "sur demande, un mois avant"));
        venues.add(new Venue(toits, "Halle de l’Ourse", "60 quai de la Vitriolerie", 260, true, true, true, "scène, sonorisation, régie", "deux fois l’an"));
        venues.add(new Venue(fournil, "Le Pétrin", "27 rue des Mitrons", 70, true, false, false, "cuisine, vaisselle", "tous les jours jusqu’à 11 h"));
    }

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

    void inventOrganisations() {
        var wanted = new LinkedHashMap<>(Map.of("ngo", 84, "company", 61, "public", 47, "social-economy", 44));
        wanted.putAll(Map.of("research", 31, "youth", 18, "media", 15, "trade-union", 12));
        List<String> sectors = List.of("ngo", "company", "public", "social-economy", "research", "youth", "media", "trade-union");
        int uncited = 6;
        for (String sector : sectors) {
            int have = (int) organisations.stream().filter(o -> o.sector().equals(sector) && o.state().equals("member")).count();
            for (int i = have; i < wanted.get(sector); i++) {
                boolean withheld = uncited > 0 && i % 45 == 20;
                invent(sector, "member", !withheld);
                uncited -= withheld ? 1 : 0;
            }
        }
        for (int i = 0; i < 9; i++) {
            invent(sectors.get(i % 8), "known", true);
            invent(sectors.get((i + 3) % 8), "left", i != 4);
        }
        long cited = organisations.stream().filter(o -> o.state().equals("member") && !o.cited()).count();
        if (cited != 6) {
            throw new IllegalStateException("six organisations are not cited, not " + cited);
        }
    }

    void invent(String sector, String state, boolean cited) {
        String country = Words.country(random);
        String town = pick(Words.TOWNS.get(country));
        Words.Name name;
        do {
            name = Words.name(sector, country, town, this);
        } while (!names.add(name.french() + name.english()) || !names.add(slug(name.french() + name.english())));
        LocalDate joined = state.equals("known") ? null : joinedOn(state);
        LocalDate left = state.equals("left") ? joined.plusYears(2 + random.nextInt(4)).plusDays(random.nextInt(300)) : null;
        if (left != null && left.isAfter(LocalDate.of(2025, 11, 30))) {
            left = LocalDate.of(2025, 6 + random.nextInt(5), 1 + random.nextInt(28));
        }
        add(name.french(), name.english(), acronym(name.french()), sector, form(sector), country, town, state, joined, left, cited);
    }

    /** More joined lately than long ago; a few in the living cycle. */
    LocalDate joinedOn(String state) {
        int year = 2008 + (int) (Math.sqrt(random.nextDouble()) * 18);
        boolean living = state.equals("member") && random.nextInt(32) == 0;
        return living ? LocalDate.of(2026, 1, 5).plusDays(random.nextInt(70)) : LocalDate.of(Math.min(year, state.equals("left") ? 2021 : 2025), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    String form(String sector) {
        return switch (sector) {
            case "public" -> random.nextInt(9) == 0 ? "intergovernmental" : "public-body";
            case "company" -> random.nextInt(8) == 0 ? "foundation" : "company";
            case "social-economy" -> pick(List.of("cooperative", "cooperative", "mutual", "association", "foundation"));
            case "trade-union" -> "union";
            case "research" -> random.nextInt(3) == 0 ? "association" : "public-body";
            case "media" -> pick(List.of("association", "company", "cooperative"));
            default -> random.nextInt(10) == 0 ? "foundation" : "association";
        };
    }

    String acronym(String french) {
        if (random.nextInt(4) != 0 || french.isEmpty()) {
            return "";
        }
        String letters = Arrays.stream(french.split("[ ’-]")).filter(word -> word.length() > 3).map(word -> slug(word).substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
        return letters.length() < 2 ? "" : letters;
    }

    void inventPeople() {
        for (Organisation organisation : List.copyOf(organisations)) {
            if (organisation.key().equals("avise") || organisation.key().equals("im-prove")) {
                continue;
            }
            LocalDate from = organisation.joined() == null ? LocalDate.of(2025, 9, 1) : organisation.joined();
            boolean hasTitular = mandates.stream().anyMatch(m -> m.organisation() == organisation && m.kind().equals("titular"));
            boolean hasAlternate = mandates.stream().anyMatch(m -> m.organisation() == organisation && m.kind().equals("alternate"));
            if (!hasTitular) {
                chain(organisation, "titular", from, random.nextInt(10) < (from.getYear() < 2020 ? 6 : 1));
            } else if (from.isBefore(LocalDate.of(2018, 1, 1))) {
                LocalDate until = mandates.stream().filter(m -> m.organisation() == organisation).map(Mandate::from).min(Comparator.naturalOrder()).orElseThrow();
                mandate(organisation, invent(organisation), "titular", function(3), 3, from, until.minusDays(1), false);
            }
            if (!hasAlternate && organisation.joined() != null && random.nextInt(10) < 7) {
                LocalDate since = from.getYear() < 2019 && random.nextBoolean() ? from : later(from, LocalDate.of(2023, 1, 2));
                chain(organisation, "alternate", since, false);
            }
        }
    }

    /** One mandate from then on, or two people one after the other. */
    void chain(Organisation organisation, String kind, LocalDate from, boolean succeeded) {
        LocalDate end = organisation.left() == null ? null : organisation.left().minusDays(1);
        int level = kind.equals("titular") ? 2 + random.nextInt(2) : 1 + random.nextInt(3);
        LocalDate change = from.plusYears(2 + random.nextInt(6)).plusDays(random.nextInt(200));
        LocalDate last = end == null ? LocalDate.of(2025, 10, 31) : end;
        if (succeeded && change.isBefore(last)) {
            mandate(organisation, invent(organisation), kind, function(level), level, from, change.minusDays(1), false);
            from = change;
        }
        if (end == null || end.isAfter(from)) {
            mandate(organisation, invent(organisation), kind, function(level), level, from, end, organisation.isLiving());
        }
    }

    Person invent(Organisation organisation) {
        Words.Culture culture = Words.culture(organisation.country(), random);
        String given = pick(culture.given());
        String family = culture.family(random);
        for (int i = 0; i < 40 && !names.add(family + " " + slug(given)); i++) {
            family = culture.family(random);
        }
        String language = List.of("SE", "IN", "DE", "IT").contains(organisation.country()) || random.nextInt(25) == 0 ? "en" : "fr";
        if (random.nextInt(90) == 0) {
            return people.computeIfAbsent(given + " " + family, name -> new Person("", name.substring(0, name.indexOf(' ')), name.substring(name.indexOf(' ') + 1), language, true));
        }
        return person(given, family, language, domain(organisation), random.nextInt(40) != 0);
    }

    String function(int level) {
        return pick(Words.FUNCTIONS.get(level - 1));
    }

    void inventVenues() {
        var lenders = organisations.stream().filter(o -> o.isMember(LocalDate.of(2025, 1, 1)) && venues.stream().noneMatch(v -> v.organisation() == o)).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(lenders, random);
        List<Organisation> chosen = new ArrayList<>(lenders.stream().filter(o -> List.of("Paris", "Lyon", "Montreuil", "Lille", "Marseille", "Nantes", "Toulouse").contains(o.town())).limit(26).toList());
        lenders.stream().filter(o -> !o.country().equals("FR")).limit(12).forEach(chosen::add);
        int i = 0;
        for (Organisation organisation : chosen) {
            String name = Words.ROOMS.get(i % Words.ROOMS.size());
            venues.add(new Venue(organisation, name, (1 + random.nextInt(98)) + " " + pick(Words.STREETS), 16 + 4 * random.nextInt(24) + (i % 9 == 0 ? 120 : 0), random.nextInt(10) < 7,
                    random.nextInt(10) < 3, random.nextInt(10) < 6, pick(Words.EQUIPMENT), pick(Words.AVAILABILITY)));
            i++;
        }
    }

    // ---------------------------------------------------------------- the years that were

    void past(String cycle, LocalDate starts, LocalDate ends, List<Pasts.Group> groups, int seatsEach) {
        List<Organisation> members = organisations.stream().filter(o -> o.isMember(starts.plusDays(20)) && titularOn(o, starts.plusDays(20)) != null).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(members, random);
        members.sort(Comparator.comparingInt(o -> o.key().hashCode() * 31 % 7));
        var seated = new LinkedHashMap<String, List<Organisation>>();
        int at = 0;
        for (Pasts.Group group : groups) {
            var inGroup = new LinkedHashSet<Organisation>();
            int wanted = Math.min(seatsEach + random.nextInt(7) - 3, members.size());
            while (inGroup.size() < wanted) {
                inGroup.add(members.get(at++ % members.size()));
                at += random.nextInt(5) == 0 ? 1 : 0;
            }
            for (Organisation organisation : inGroup) {
                LocalDate from = starts.plusDays(organisation.joined().isAfter(starts) ? 25 : 10 + random.nextInt(12));
                seats.add(new Seat(cycle, group.slug(), organisation, titularOn(organisation, from), alternateOn(organisation, from), from, ends));
            }
            seated.put(group.slug(), List.copyOf(inGroup));
        }
        for (Pasts.Plan plan : Pasts.plans(cycle, groups)) {
            Venue venue = plan.remote() ? null : freeVenue(plan.starts(), plan.group().isEmpty() ? 60 : 24);
            var meeting = new Meeting(plan.key(), cycle, plan.group(), plan.kind(), plan.french(), plan.english(), plan.starts(), plan.minutes(), "held",
                    plan.starts().toLocalDate().minusDays(35 + random.nextInt(20)), "", venue, venue == null ? (plan.remote() ? "À distance" : "Au siège du réseau, Paris") : "", "", "");
            meetings.add(meeting);
            List<Organisation> invited = plan.group().isEmpty() ? seated.values().stream().flatMap(List::stream).distinct().toList() : seated.get(plan.group());
            for (Organisation organisation : invited) {
                int assiduity = 25 + Math.floorMod(organisation.key().hashCode() + cycle.hashCode(), 60);
                if (random.nextInt(100) < assiduity - (plan.group().isEmpty() ? 10 : 0)) {
                    come(meeting, organisation, plan.remote() ? "remote" : random.nextInt(9) == 0 ? "remote" : "on-site", random.nextInt(8) == 0);
                }
            }
        }
    }

    Venue freeVenue(LocalDateTime at, int seats) {
        List<Venue> fit = venues.stream().filter(v -> v.capacity() >= seats && v.organisation().country().equals("FR") && v.organisation().isMember(at.toLocalDate())).toList();
        return fit.isEmpty() || random.nextInt(4) == 0 ? null : pick(fit);
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

    /** The titular, or the alternate in their place; sometimes both. */
    void come(Meeting meeting, Organisation organisation, String mode, boolean together) {
        LocalDate day = meeting.starts().toLocalDate();
        Person titular = titularOn(organisation, day);
        Person alternate = alternateOn(organisation, day);
        boolean replaced = alternate != null && random.nextInt(4) == 0;
        if (titular != null && (!replaced || together)) {
            present(meeting, titular, organisation, "titular", mode);
        }
        if (alternate != null && (replaced || together || titular == null)) {
            present(meeting, alternate, organisation, "alternate", mode);
        }
    }

    void present(Meeting meeting, Person person, Organisation organisation, String capacity, String mode) {
        presences.putIfAbsent(meeting.key() + " " + person.reference(), new Presence(meeting, person, organisation, capacity, mode));
    }

    // ---------------------------------------------------------------- the living year

    void living() {
        List<Organisation> members = organisations.stream().filter(o -> o.isMember(TODAY)).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(members, random);
        Map<String, Integer> active = Map.of("ngo", 51, "company", 28, "public", 22, "social-economy", 30, "research", 17, "youth", 4, "media", 6, "trade-union", 3);
        var activeOnes = new ArrayList<Organisation>();
        Predicate<Organisation> free = o -> o != tuiles && o != metiers && !(o.isLiving() && o.joined().isAfter(LocalDate.of(2026, 1, 15)));
        for (String sector : active.keySet().stream().sorted().toList()) {
            var first = new ArrayList<>(List.of(toits, peniche, rives));
            members.stream().filter(free).forEach(first::add);
            first.stream().distinct().filter(o -> o.sector().equals(sector)).limit(active.get(sector)).forEach(activeOnes::add);
        }
        var others = new ArrayList<>(members);
        others.removeAll(activeOnes);
        Map<String, List<Organisation>> seated = seat(activeOnes, others);
        List<Meeting> held = plan();
        for (Organisation organisation : activeOnes) {
            attend(organisation, held, seated, 2 + (random.nextInt(3) == 0 ? 1 : 0));
        }
        int once = 0;
        for (Organisation organisation : others) {
            boolean sits = seated.values().stream().anyMatch(list -> list.contains(organisation));
            if (organisation == tuiles || organisation == metiers || once < 62 && (sits || random.nextInt(5) == 0) && !(organisation.isLiving())) {
                attend(organisation, held, seated, 1);
                once++;
            }
        }
        Meeting plenary = meetingOf(held, "pleniere");
        organisations.stream().filter(o -> o.state().equals("known") && titularOn(o, plenary.starts().toLocalDate()) != null).limit(3)
                .forEach(o -> present(plenary, titularOn(o, plenary.starts().toLocalDate()), o, "walk-in", "on-site"));
    }

    /** The numbers of seats by group are those of the drawings; the first group's by sector too. */
    Map<String, List<Organisation>> seat(List<Organisation> activeOnes, List<Organisation> others) {
        var seated = new LinkedHashMap<String, List<Organisation>>();
        for (Pasts.Group group : Pasts.GROUPS_LIVING) {
            seated.put(group.slug(), new ArrayList<>());
        }
        Map<String, Integer> finance = new HashMap<>(Map.of("company", 9, "ngo", 8, "public", 7, "research", 5, "social-economy", 3, "media", 1, "trade-union", 1));
        var cast = new ArrayList<>(organisations.subList(0, 14));
        var pool = new ArrayList<Organisation>(cast.stream().filter(o -> o != ombre).toList());
        activeOnes.stream().filter(o -> !pool.contains(o)).forEach(pool::add);
        for (Organisation organisation : pool) {
            if (finance.merge(organisation.sector(), -1, Integer::sum) >= 0) {
                seated.get("finance-solidaire").add(organisation);
            }
        }
        var rest = new ArrayList<>(activeOnes.stream().filter(o -> !seated.get("finance-solidaire").contains(o)).toList());
        Collections.shuffle(rest, random);
        Map<String, Integer> wanted = new LinkedHashMap<>(Map.of("action-internationale", 41, "modeles-economiques", 52, "jeunesse-et-territoires", 29, "petits-dejeuners", 63));
        List<String> order = wanted.keySet().stream().sorted().toList();
        for (int i = 0; i < rest.size(); i++) {
            String group = order.get(i % order.size());
            if (seated.get(group).size() < wanted.get(group)) {
                seated.get(group).add(rest.get(i));
            } else {
                seated.get("petits-dejeuners").add(rest.get(i));
            }
        }
        var more = new ArrayList<>(others.stream().filter(o -> o != tuiles && o != metiers && !o.isLiving()).toList());
        Collections.shuffle(more, random);
        var candidates = new ArrayList<>(more.subList(0, Math.min(38, more.size())));
        candidates.addAll(activeOnes);
        for (String group : order) {
            for (int i = 0; seated.get(group).size() < wanted.get(group); i++) {
                Organisation organisation = candidates.get((i * 7 + group.length()) % candidates.size());
                if (!seated.get(group).contains(organisation)) {
                    seated.get(group).add(organisation);
                }
            }
        }
        seated.get("petits-dejeuners").remove(toits);
        seated.get("petits-dejeuners").add(toits);
        seated.forEach((group, list) -> list.forEach(organisation -> {
            LocalDate from = organisation.isLiving() ? later(organisation.joined(), LocalDate.of(2026, 1, 12)) : LocalDate.of(2026, 1, 8 + random.nextInt(12));
            LocalDate on = LocalDate.of(2026, 3, 1);
            seats.add(new Seat("current", group, organisation, titularOn(organisation, on), alternateOn(organisation, on), from, null));
        }));
        return seated;
    }

    /** The calendar of the drawings; what was held comes back. */
    List<Meeting> plan() {
        List<Meeting> held = new ArrayList<>();
        for (Pasts.Plan plan : Pasts.LIVING) {
            Venue venue = plan.venue().isEmpty() ? null : venues.stream().filter(v -> v.name().equals(plan.venue())).findFirst()
                    .orElseGet(() -> venues.stream().filter(v -> v.capacity() >= 60 && v.organisation().town().equals(plan.venue())).findFirst().orElse(venues.get(2)));
            var meeting = new Meeting(plan.key(), "current", plan.group(), plan.kind(), plan.french(), plan.english(), plan.starts(), plan.minutes(), plan.state(),
                    plan.confirmed(), plan.reason(), venue, venue == null && !plan.state().equals("draft") ? plan.place() : "", plan.link(), plan.capacity());
            meetings.add(meeting);
            if (plan.state().equals("held")) {
                held.add(meeting);
            }
        }
        return held;
    }

    void attend(Organisation organisation, List<Meeting> held, Map<String, List<Organisation>> seated, int times) {
        Meeting plenary = held.stream().filter(m -> m.kind().equals("kick-off")).findFirst().orElseThrow();
        if (organisation == tuiles || organisation == metiers) {
            present(plenary, titularOn(organisation, TODAY), organisation, "titular", "on-site");
            return;
        }
        if (organisation == toits) {
            present(plenary, holderOn(toits, "alternate", TODAY), toits, "alternate", "on-site");
            present(meetingOf(held, "finance-solidaire-1"), titularOn(toits, TODAY), toits, "titular", "remote");
            return;
        }
        List<Meeting> own = new ArrayList<>();
        held.stream().filter(m -> !m.group().isEmpty() && seated.get(m.group()).contains(organisation)).forEach(own::add);
        Collections.shuffle(own, random);
        own.sort(Comparator.comparingInt(m -> m.group().equals("finance-solidaire") ? 0 : m.kind().equals("group") ? 1 : 2));
        boolean joinedLater = organisation.joined().isAfter(plenary.starts().toLocalDate());
        if (!joinedLater && (times > 1 || own.isEmpty() || random.nextBoolean())) {
            own.addFirst(plenary);
        }
        held.stream().filter(m -> m.kind().equals("breakfast") && !own.contains(m)).forEach(own::add);
        own.stream().filter(m -> titularOn(organisation, m.starts().toLocalDate()) != null).limit(times)
                .forEach(m -> come(m, organisation, random.nextInt(5) == 0 ? "remote" : "on-site", random.nextInt(12) == 0));
    }

    static Meeting meetingOf(List<Meeting> meetings, String key) {
        return meetings.stream().filter(m -> m.key().startsWith(key)).findFirst().orElseThrow();
    }

    void accept() {
        var versions = Map.of("2019-2020", "1", "2023", "1", "2024", "2", "current", "3");
        var seen = new HashSet<String>();
        for (Seat seat : seats) {
            String version = versions.get(seat.cycle());
            if (version != null && seat.titular() != null && seen.add(version + seat.organisation().key())) {
                LocalDate on = seat.from().plusDays(random.nextInt(9));
                acceptances.add(List.of(seat.cycle(), version, seat.organisation().key(), seat.titular().reference(), on.toString(), seat.organisation().cited() ? "yes" : "no"));
            }
        }
    }

    // ---------------------------------------------------------------- the files

    void write() throws IOException {
        for (String folder : List.of("history", "current")) {
            Files.createDirectories(FOLDER.resolve(folder));
        }
        String organisationNames = "key,name_fr,name_en,acronym,sectors,legal_form,country,town,registry,registry_id,website,sdgs,axes,expertise,presentation_fr,presentation_en,chapter,state,joined_on,left_on,cited";
        csv("organisations.csv", organisationNames, organisations.stream().filter(o -> !o.isLiving()).map(this::row).toList());
        csv("current/organisations.csv", organisationNames, organisations.stream().filter(Organisation::isLiving).map(this::row).toList());
        csv("people.csv", "email,given_name,family_name,language,cited,phone", people.values().stream()
                .map(p -> List.of(p.email(), p.given(), p.family(), p.language(), p.cited() ? "yes" : "no", "")).toList());
        String mandateNames = "organisation,email,kind,function,level,from,to";
        csv("mandates.csv", mandateNames, mandates.stream().filter(m -> !m.living()).map(Generate::row).toList());
        csv("current/mandates.csv", mandateNames, mandates.stream().filter(Mandate::living).map(Generate::row).toList());
        csv("venue-offers.csv", "organisation,name,address,town,country,capacity,step_free,hearing_loop,video,equipment,availability", venues.stream()
                .map(v -> List.of(v.organisation().key(), v.name(), v.address(), v.organisation().town(), v.organisation().country(), "" + v.capacity(), yes(v.stepFree()),
                        yes(v.loop()), yes(v.video()), v.equipment(), v.availability())).toList());
        Texts.write(this);
        Waiting.write(this);
        Records.write(this);
        Questions.write(this);
        for (String folder : List.of("history", "current")) {
            Predicate<String> here = cycle -> cycle.equals("current") == folder.equals("current");
            csv(folder + "/participations.csv", "cycle,group,organisation,titular,alternate,from,to", seats.stream().filter(s -> here.test(s.cycle()))
                    .map(s -> List.of(s.cycle(), s.group(), s.organisation().key(), reference(s.titular()), reference(s.alternate()), s.from().toString(), day(s.to()))).toList());
            csv(folder + "/meetings.csv", "key,cycle,group,kind,title_fr,title_en,starts,ends,time_zone,state,confirmed_on,notice_reason,venue_organisation,venue,place,town,remote_link,capacity",
                    meetings.stream().filter(m -> here.test(m.cycle())).sorted(Comparator.comparing(Meeting::starts)).map(Generate::row).toList());
            csv(folder + "/attendances.csv", "meeting,person,organisation,capacity,mode", presences.values().stream().filter(p -> here.test(p.meeting().cycle()))
                    .sorted(Comparator.comparing((Presence p) -> p.meeting().starts()).thenComparing(p -> p.organisation().key()))
                    .map(p -> List.of(p.meeting().key(), p.person().reference(), p.organisation().key(), p.capacity(), p.mode())).toList());
            csv(folder + "/charter-acceptances.csv", "version,organisation,email,accepted_on,cited", acceptances.stream().filter(a -> here.test(a.getFirst()))
                    .map(a -> a.subList(1, a.size())).toList());
        }
    }

    List<String> row(Organisation o) {
        random.setSeed(o.key().hashCode());
        String registry = o.country().equals("FR") ? pick(List.of("siren", "siren", "rna", "")) : "";
        if (registry.equals("rna") && !o.form().equals("association")) {
            registry = "siren";
        }
        String number = switch (registry) {
            case "siren" -> siren();
            case "rna" -> "W00" + (1_000_000 + random.nextInt(8_999_999));
            default -> "";
        };
        Set<String> axes = new LinkedHashSet<>(List.of(pick(Words.AXES)));
        if (random.nextInt(3) > 0) {
            axes.add(pick(Words.AXES));
        }
        String goals = random.ints(1 + random.nextInt(5), 1, 18).boxed().distinct().map(String::valueOf).collect(Collectors.joining("|"));
        boolean english = !o.english().isEmpty() && (random.nextInt(5) > 0 || o.french().isEmpty());
        String[] told = Words.presentation(o, random);
        String website = random.nextInt(10) == 0 ? "" : "https://" + domain(o) + (random.nextInt(4) == 0 ? "/fr" : "");
        return List.of(o.key(), o.french(), english ? o.english() : "", o.acronym(), o.sector(), o.form(), o.country(), o.town(), registry, number, website, goals,
                String.join("|", axes), Words.expertise(o.sector(), random), o.french().isEmpty() ? "" : told[0], english ? told[1] : "", o.chapter(), o.state(), day(o.joined()), day(o.left()), yes(o.cited()));
    }

    /** With a right checksum, in a range that the registry never gave. */
    String siren() {
        String digits = "0" + String.format("%07d", random.nextInt(10_000_000));
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int digit = digits.charAt(7 - i) - '0';
            int counted = i % 2 == 0 ? digit * 2 : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    static List<String> row(Mandate m) {
        return List.of(m.organisation().key(), m.person().reference(), m.kind(), m.function(), "" + m.level(), m.from().toString(), day(m.to()));
    }

    static List<String> row(Meeting m) {
        return List.of(m.key(), m.cycle(), m.group(), m.kind(), m.french(), m.english(), m.starts().toString(), m.starts().plusMinutes(m.minutes()).toString(), "Europe/Paris", m.state(),
                m.state().equals("draft") ? "" : day(m.confirmed()), m.reason(), m.venue() == null ? "" : m.venue().organisation().key(), m.venue() == null ? "" : m.venue().name(), m.place().replaceAll(", [^,]*$", ""), m.place().contains(", ") ? m.place().replaceAll(".*, ", "") : "",
                m.link(), m.capacity());
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
