import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is in the network: the organisations and people of the drawings, and all that are invented around them, with their mandates and the rooms they lend. */
record Members(Generate g) {
    /** The organisations and people whose names stand on the drawings of the pages. */
    void cast() {
        g.toits = g.member("Les Toits de l’Ourse", "Roofs of the Bear", "ngo", "association", "FR", "Lyon", 2018);
        g.ombre = g.member("Ombre et Cie", "Shade & Co", "ngo", "association", "FR", "Marseille", 2019);
        g.rives = g.member("Caisse des Deux Rives", "Two Banks Savings Fund", "company", "company", "FR", "Bordeaux", 2011);
        var nordvind = g.member("", "Nordvind Fund", "company", "foundation", "SE", "Göteborg", 2017);
        var large = g.member("Mutuelle du Grand Large", "High Seas Mutual", "social-economy", "mutual", "FR", "Nantes", 2010);
        g.tuiles = g.member("Tuiles Kéravel", "Kéravel Tiles", "company", "company", "FR", "Quimper", 2021);
        g.member("Voisines debout", "Neighbours Standing", "ngo", "association", "FR", "Roubaix", 2020);
        g.member("Ville de Saint-Orme", "City of Saint-Orme", "public", "public-body", "FR", "Saint-Orme", 2012);
        g.member("Région des Hauts-Vallons", "Hauts-Vallons Region", "public", "public-body", "FR", "Montclair", 2009);
        var ponts = g.member("Université des Trois Ponts", "Three Bridges University", "research", "public-body", "FR", "Paris", 2009);
        g.member("Institut Calanque", "Calanque Institute", "research", "association", "FR", "Marseille", 2015);
        var fournil = g.member("Coopérative du Fournil", "Bakehouse Co-operative", "social-economy", "cooperative", "FR", "Montreuil", 2016);
        g.peniche = g.member("Radio Péniche", "Barge Radio", "media", "association", "FR", "Strasbourg", 2013);
        g.metiers = g.member("Fédération des Métiers Francs", "Federation of Free Trades", "trade-union", "union", "FR", "Saint-Étienne", 2022);
        g.add("Avise", "Avise", "", "social-economy", "association", "FR", "Paris", "known", null, null, true);
        g.add("(IM)PROVE", "(IM)PROVE", "", "social-economy", "association", "FR", "Paris", "known", null, null, true);
        g.maelle = g.staff("Maëlle", "Tréguidé", "fr");
        g.ysaline = g.staff("Ysaline", "Portalis-Quéau", "fr");
        g.hugo = g.staff("Hugo", "Delambre-Sy", "fr");
        g.mandate(g.toits, g.named(g.toits, "Inès", "Maubert", "fr"), "titular", "Directrice des programmes", 3, LocalDate.of(2021, 1, 4), LocalDate.of(2025, 12, 31), false);
        g.mandate(g.toits, g.named(g.toits, "Inès", "Maubert", "fr"), "titular", "Directrice des programmes", 3, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 12, 31), true);
        g.mandate(g.toits, g.named(g.toits, "Bastien", "Corvelo", "fr"), "alternate", "Chargé de l’habitat partagé", 2, LocalDate.of(2022, 9, 1), null, false);
        g.mandate(g.ombre, g.named(g.toits, "Inès", "Maubert", "fr"), "alternate", "Administratrice", 3, LocalDate.of(2023, 2, 1), null, false);
        g.mandate(g.metiers, g.named(g.metiers, "Oumar", "Vasseroy", "fr"), "titular", "Secrétaire général adjoint", 3, LocalDate.of(2022, 5, 2), null, false);
        g.mandate(g.peniche, g.named(g.peniche, "Salomé", "Drieuc", "fr"), "titular", "Rédactrice en chef", 3, LocalDate.of(2019, 9, 2), null, false);
        g.mandate(nordvind, g.named(nordvind, "Tove", "Ardmark", "en"), "titular", "Programme Director", 3, LocalDate.of(2021, 3, 1), null, false);
        g.venues.add(new Generate.Venue(ponts, "Amphithéâtre Lise-Ormeau", "12 rue du Bief, 13e arrondissement", 48, true, true, true, "écran, deux micros", "les mardis et jeudis"));
        g.venues.add(new Generate.Venue(large, "Salle des Haubans", "4 quai des Gréeurs", 40, true, false, true, "écran, paperboard", "sur demande, un mois avant"));
        g.venues.add(new Generate.Venue(g.toits, "Halle de l’Ourse", "60 quai de la Vitriolerie", 260, true, true, true, "scène, sonorisation, régie", "deux fois l’an"));
        g.venues.add(new Generate.Venue(fournil, "Le Pétrin", "27 rue des Mitrons", 70, true, false, false, "cuisine, vaisselle", "tous les jours jusqu’à 11 h"));
    }

    void inventOrganisations() {
        var wanted = new LinkedHashMap<>(Map.of("ngo", 84, "company", 61, "public", 47, "social-economy", 44));
        wanted.putAll(Map.of("research", 31, "youth", 18, "media", 15, "trade-union", 12));
        List<String> sectors = List.of("ngo", "company", "public", "social-economy", "research", "youth", "media", "trade-union");
        int uncited = 6;
        for (String sector : sectors) {
            int have = (int) g.organisations.stream().filter(o -> o.sector().equals(sector) && o.state().equals("member")).count();
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
        long cited = g.organisations.stream().filter(o -> o.state().equals("member") && !o.cited()).count();
        if (cited != 6) {
            throw new IllegalStateException("six organisations are not cited, not " + cited);
        }
    }

    void invent(String sector, String state, boolean cited) {
        String country = Names.country(g.random);
        String town = g.pick(Words.TOWNS.get(country));
        Names.Name name;
        do {
            name = Names.name(sector, country, town, g);
        } while (!g.names.add(name.french() + name.english()) || !g.names.add(Generate.slug(name.french() + name.english())));
        LocalDate joined = state.equals("known") ? null : joinedOn(state);
        LocalDate left = state.equals("left") ? joined.plusYears(2 + g.random.nextInt(4)).plusDays(g.random.nextInt(300)) : null;
        if (left != null && left.isAfter(LocalDate.of(2025, 11, 30))) {
            left = LocalDate.of(2025, 6 + g.random.nextInt(5), 1 + g.random.nextInt(28));
        }
        g.add(name.french(), name.english(), acronym(name.french()), sector, form(sector), country, town, state, joined, left, cited);
    }

    /** More joined lately than long ago; a few in the living cycle. */
    LocalDate joinedOn(String state) {
        int year = 2008 + (int) (Math.sqrt(g.random.nextDouble()) * 18);
        boolean living = state.equals("member") && g.random.nextInt(32) == 0;
        return living ? LocalDate.of(2026, 1, 5).plusDays(g.random.nextInt(70)) : LocalDate.of(Math.min(year, state.equals("left") ? 2021 : 2025), 1 + g.random.nextInt(12), 1 + g.random.nextInt(28));
    }

    String form(String sector) {
        return switch (sector) {
            case "public" -> g.random.nextInt(9) == 0 ? "intergovernmental" : "public-body";
            case "company" -> g.random.nextInt(8) == 0 ? "foundation" : "company";
            case "social-economy" -> g.pick(List.of("cooperative", "cooperative", "mutual", "association", "foundation"));
            case "trade-union" -> "union";
            case "research" -> g.random.nextInt(3) == 0 ? "association" : "public-body";
            case "media" -> g.pick(List.of("association", "company", "cooperative"));
            default -> g.random.nextInt(10) == 0 ? "foundation" : "association";
        };
    }

    String acronym(String french) {
        if (g.random.nextInt(4) != 0 || french.isEmpty()) {
            return "";
        }
        String letters = Arrays.stream(french.split("[ ’-]")).filter(word -> word.length() > 3).map(word -> Generate.slug(word).substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
        return letters.length() < 2 ? "" : letters;
    }

    void inventPeople() {
        for (Generate.Organisation organisation : List.copyOf(g.organisations)) {
            if (organisation.key().equals("avise") || organisation.key().equals("im-prove")) {
                continue;
            }
            LocalDate from = organisation.joined() == null ? LocalDate.of(2025, 9, 1) : organisation.joined();
            boolean hasTitular = g.mandates.stream().anyMatch(m -> m.organisation() == organisation && m.kind().equals("titular"));
            boolean hasAlternate = g.mandates.stream().anyMatch(m -> m.organisation() == organisation && m.kind().equals("alternate"));
            if (!hasTitular) {
                chain(organisation, "titular", from, g.random.nextInt(10) < (from.getYear() < 2020 ? 6 : 1));
            } else if (from.isBefore(LocalDate.of(2018, 1, 1))) {
                LocalDate until = g.mandates.stream().filter(m -> m.organisation() == organisation).map(Generate.Mandate::from).min(Comparator.naturalOrder()).orElseThrow();
                g.mandate(organisation, invent(organisation), "titular", function(3), 3, from, until.minusDays(1), false);
            }
            if (!hasAlternate && organisation.joined() != null && g.random.nextInt(10) < 7) {
                LocalDate since = from.getYear() < 2019 && g.random.nextBoolean() ? from : Generate.later(from, LocalDate.of(2023, 1, 2));
                chain(organisation, "alternate", since, false);
            }
        }
    }

    /** One mandate from then on, or two people one after the other. */
    void chain(Generate.Organisation organisation, String kind, LocalDate from, boolean succeeded) {
        LocalDate end = organisation.left() == null ? null : organisation.left().minusDays(1);
        int level = kind.equals("titular") ? 2 + g.random.nextInt(2) : 1 + g.random.nextInt(3);
        LocalDate change = from.plusYears(2 + g.random.nextInt(6)).plusDays(g.random.nextInt(200));
        LocalDate last = end == null ? LocalDate.of(2025, 10, 31) : end;
        if (succeeded && change.isBefore(last)) {
            g.mandate(organisation, invent(organisation), kind, function(level), level, from, change.minusDays(1), false);
            from = change;
        }
        if (end == null || end.isAfter(from)) {
            g.mandate(organisation, invent(organisation), kind, function(level), level, from, end, organisation.isLiving());
        }
    }

    Generate.Person invent(Generate.Organisation organisation) {
        Cultures.Culture culture = Cultures.culture(organisation.country(), g.random);
        String given = g.pick(culture.given());
        String family = culture.family(g.random);
        for (int i = 0; i < 40 && !g.names.add(family + " " + Generate.slug(given)); i++) {
            family = culture.family(g.random);
        }
        String language = List.of("SE", "IN", "DE", "IT").contains(organisation.country()) || g.random.nextInt(25) == 0 ? "en" : "fr";
        if (g.random.nextInt(90) == 0) {
            return g.people.computeIfAbsent(given + " " + family, name -> new Generate.Person("", name.substring(0, name.indexOf(' ')), name.substring(name.indexOf(' ') + 1), language, true));
        }
        return g.person(given, family, language, Generate.domain(organisation), g.random.nextInt(40) != 0);
    }

    String function(int level) {
        return g.pick(Words.FUNCTIONS.get(level - 1));
    }

    void inventVenues() {
        var lenders = g.organisations.stream().filter(o -> o.isMember(LocalDate.of(2025, 1, 1)) && g.venues.stream().noneMatch(v -> v.organisation() == o)).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(lenders, g.random);
        List<Generate.Organisation> chosen = new ArrayList<>(lenders.stream().filter(o -> List.of("Paris", "Lyon", "Montreuil", "Lille", "Marseille", "Nantes", "Toulouse").contains(o.town())).limit(26).toList());
        lenders.stream().filter(o -> !o.country().equals("FR")).limit(12).forEach(chosen::add);
        int i = 0;
        for (Generate.Organisation organisation : chosen) {
            String name = Words.ROOMS.get(i % Words.ROOMS.size());
            g.venues.add(new Generate.Venue(organisation, name, (1 + g.random.nextInt(98)) + " " + g.pick(Words.STREETS), 16 + 4 * g.random.nextInt(24) + (i % 9 == 0 ? 120 : 0), g.random.nextInt(10) < 7,
                    g.random.nextInt(10) < 3, g.random.nextInt(10) < 6, g.pick(Words.EQUIPMENT), g.pick(Words.AVAILABILITY)));
            i++;
        }
    }
}
