import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names of organisations that do not exist, by sector and country, in French and in English. */
final class Names {
    private Names() {}

    record Name(String french, String english) {
        static Name of(String both) {
            String[] parts = both.split("\\|");
            return new Name(parts[0], parts.length > 1 ? parts[1] : parts[0]);
        }
    }

    static String country(Random random) {
        int draw = random.nextInt(100);
        List<String> abroad = List.of("BE", "CH", "LU", "CA", "TN", "TN", "MA", "SN", "SN", "SN", "CI", "CO", "CO", "IT", "IT", "IN", "IN", "SE", "DE");
        return draw < 67 ? "FR" : abroad.get(random.nextInt(abroad.size()));
    }

    static Name name(String sector, String country, String town, Generate g) {
        return switch (country) {
            case "CO" -> foreign(sector, g, Words.SPANISH, country, SPANISH_KINDS);
            case "IT" -> foreign(sector, g, Words.ITALIAN, country, ITALIAN_KINDS);
            case "IN", "SE", "DE" -> new Name("", english(sector, g, country));
            default -> french(sector, g, country);
        };
    }

    private static final Map<String, String> SPANISH_KINDS = Map.of("ngo", "Fundación {0}|{0} Foundation", "company", "Grupo {0}|{0} Group", "public", "Alcaldía de {1}|City of {1}",
            "social-economy", "Cooperativa {0}|{0} Co-operative", "research", "Instituto {0}|{0} Institute", "youth", "Jóvenes {0}|{0} Youth", "media", "Emisora {0}|{0} Radio",
            "trade-union", "Sindicato {0}|{0} Union");
    private static final Map<String, String> ITALIAN_KINDS = Map.of("ngo", "Associazione {0}|{0} Association", "company", "{0} Impresa|{0} Enterprise", "public", "Comune di {1}|Town of {1}",
            "social-economy", "Cooperativa {0}|{0} Co-operative", "research", "Centro studi {0}|{0} Study Centre", "youth", "Giovani per {0}|Youth for {0}", "media", "Radio {0}|{0} Radio",
            "trade-union", "Sindacato {0}|{0} Union");

    private static Name foreign(String sector, Generate g, List<String> pool, String country, Map<String, String> kinds) {
        Name kind = Name.of(kinds.get(sector));
        Name base = Name.of(g.pick(pool));
        String place = g.pick(Words.PLACES.get(country));
        return new Name(kind.french().replace("{0}", base.french()).replace("{1}", place), kind.english().replace("{0}", base.english()).replace("{1}", place));
    }

    private static String english(String sector, Generate g, String country) {
        String base = g.pick(Words.ENGLISH);
        return switch (sector) {
            case "company" -> base + " " + g.pick(List.of("Capital", "Works", "Mobility", "Timber"));
            case "public" -> g.pick(Words.PLACES.get(country)) + " " + g.pick(List.of("Municipal Council", "District", "Water Board"));
            case "social-economy" -> base + " " + g.pick(List.of("Co-operative", "Savings Circle", "Guild"));
            case "research" -> base + " " + g.pick(List.of("Institute", "Centre for Cities", "School of Public Health"));
            case "youth" -> base + " Youth Circle";
            case "media" -> base + " " + g.pick(List.of("Radio", "Review"));
            case "trade-union" -> base + " Workers’ Union";
            default -> base + " " + g.pick(List.of("Trust", "Collective", "Foundation"));
        };
    }

    private static Name french(String sector, Generate g, String country) {
        Name thing = Name.of(g.fresh(Words.THINGS, 5));
        Name of = Name.of(g.fresh(Words.OF, 9));
        Name cause = Name.of(g.pick(Words.CAUSES));
        Name job = Name.of(g.pick(Words.JOBS));
        Name trade = Name.of(g.pick(Words.TRADES));
        String brand = g.fresh(Words.BRANDS, 4);
        String place = g.pick(Words.PLACES.getOrDefault(country, Words.PLACES.get("FR")));
        String pattern = switch (sector) {
            case "company" -> g.pick(List.of("B T|B T", "B T|B T", "Maison B|B House", "B et Filles|B & Daughters", "Fondation d’entreprise B|B Corporate Foundation", "Banque O|Bank O",
                    "Compagnie O|Company O", "T P|P T"));
            case "public" -> g.pick(List.of("Ville de P|City of P", "Commune de P|Town of P", "Métropole de P|P Metropolitan Area", "Communauté de communes O|Community of Towns O",
                    "Agence régionale O|Regional Agency O", "Office de l’habitat de P|P Housing Office", "Syndicat des eaux de P|P Water Board", "Département O|Department O"));
            case "social-economy" -> g.pick(List.of("Coopérative O|Co-operative O", "Mutuelle O|Mutual O", "Régie de quartier O|Neighbourhood Company O", "La Fabrique O|The Workshop O",
                    "Épargne O|Savings O", "Ressourcerie O|Reuse Centre O", "Foncière O|Land Trust O", "Les H, coopérative|H Co-operative", "Comptoir des H|Counter of H"));
            case "research" -> g.pick(List.of("Institut O|Institute O", "École O|School O", "Laboratoire des H|Laboratory of H", "Observatoire O|Observatory O", "Centre d’études de P|P Study Centre",
                    "Université de P|University of P"));
            case "youth" -> g.pick(List.of("Jeunes O|Youth O", "Étudiants pour C|Students for C", "Conseil des jeunes de P|P Youth Council", "Génération H|Generation H", "La Bande O|The Gang O"));
            case "media" -> g.pick(List.of("Radio O|Radio O", "Le Courrier O|The Courier O", "H magazine|H Magazine", "La Gazette de P|The P Gazette", "Studio H|Studio H"));
            case "trade-union" -> g.pick(List.of("Syndicat des J|Union of J", "Union des J|United J", "Fédération des J|Federation of J", "Confédération O|Confederation O"));
            default -> g.pick(List.of("Les H O|The H O", "Les H|The H", "Collectif H|H Collective", "Pour C|For C", "Agir pour C|Acting for C", "La Maison O|The House O", "Réseau H|H Network",
                    "Secours de P|P Relief", "H et Compagnie|H and Company", "Solidarités O|Solidarity O", "Les Amis O|Friends O", "Des H pour P|H for P"));
        };
        Name both = Name.of(pattern);
        return new Name(
                fill(both.french(), brand, trade.french(), of.french(), place, thing.french(), cause.french(), job.french()),
                fill(both.english(), brand, trade.english(), of.english(), place, thing.english(), cause.english(), job.english()));
    }

    private static String fill(String pattern, String brand, String trade, String of, String place, String thing, String cause, String job) {
        var text = new StringBuilder();
        for (String word : pattern.split("(?<= )|(?= )|(?=,)")) {
            text.append(switch (word) {
                case "B" -> brand;
                case "T" -> trade;
                case "O" -> of;
                case "P" -> place;
                case "H" -> thing;
                case "C" -> cause;
                case "J" -> job;
                default -> word;
            });
        }
        return text.toString().replaceAll("\\b([Dd])e ([AEIOUÉH][a-zéï])", "$1’$2").replace("d’Hautelande", "de Hautelande");
    }
}
