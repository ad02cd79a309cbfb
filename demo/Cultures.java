import java.util.List;
import java.util.Random;

/** Names of people that nobody bears, by country. */
final class Cultures {
    private Cultures() {}

    record Culture(List<String> given, List<String> starts, List<String> ends) {
        String family(Random random) {
            return starts.get(random.nextInt(starts.size())) + ends.get(random.nextInt(ends.size()));
        }
    }

    static Culture culture(String country, Random random) {
        return switch (country) {
            case "SN", "CI" -> new Culture(List.of("Awa", "Fatou", "Mariama", "Ousmane", "Moussa", "Aïssatou", "Khady", "Ibrahima", "Cheikh", "Rokhaya", "Adjoua", "Kouamé", "Seydou", "Coumba"),
                    List.of("Ndiom", "Sarra", "Diakh", "Fay", "Mbani", "Guey", "Samb", "Thiou", "Koua", "Bamb"), List.of("bor", "ène", "oul", "rane", "kha", "ral", "bal", "diène", "ssari"));
            case "TN", "MA" -> new Culture(List.of("Amel", "Yasmine", "Slim", "Nour", "Hatem", "Rim", "Karim", "Leïla", "Sami", "Ikram", "Anis", "Houda", "Driss", "Salma"),
                    List.of("Ben Sah", "Jend", "Zerw", "Mahr", "Belh", "Khalf", "Ouesl", "Cherg"), List.of("oun", "aoui", "ali", "ouk", "assir", "ouni", "ani", "izi"));
            case "CO" -> new Culture(List.of("Camila", "Andrés", "Valentina", "Julián", "Marcela", "Esteban", "Luisa", "Mateo", "Ximena", "Óscar"),
                    List.of("Rest", "Osp", "Quint", "Guar", "Cifu", "Mont", "Arb", "Sold"), List.of("reval", "irán", "avé", "amo", "éndez", "esol", "elmar", "uero"));
            case "IT" -> new Culture(List.of("Giulia", "Matteo", "Chiara", "Lorenzo", "Elena", "Davide", "Ilaria", "Nicolò"), List.of("Verc", "Bort", "Castr", "Fior", "Lomb", "Prad", "Tess"),
                    List.of("ellani", "olmei", "enova", "vante", "reschi", "alto", "imonte"));
            case "IN" -> new Culture(List.of("Ananya", "Rohan", "Meera", "Arjun", "Kavita", "Vikram", "Priya", "Nikhil"), List.of("Desh", "Iyer", "Rang", "Sund", "Bhav", "Nair", "Mehr"),
                    List.of("var", "ath", "avel", "arao", "nagiri", "ekar", "otri"));
            case "SE", "DE" -> new Culture(List.of("Linnea", "Anders", "Astrid", "Jonas", "Greta", "Henrik", "Maren", "Tilda"), List.of("Ard", "Lind", "Stern", "Brok", "Esch", "Nord", "Vint"),
                    List.of("vik", "havn", "feldt", "mann", "wald", "ahlen", "erström"));
            default -> random.nextInt(6) == 0 ? culture(List.of("SN", "TN", "CO", "IT").get(random.nextInt(4)), random) : FRENCH;
        };
    }

    private static final Culture FRENCH = new Culture(
            List.of("Adèle", "Agathe", "Alban", "Anaïs", "Antonin", "Apolline", "Baptiste", "Bérénice", "Blaise", "Camille", "Capucine", "Clémence", "Colin", "Corentin", "Damien", "Delphine",
                    "Éléonore", "Émile", "Estelle", "Étienne", "Fanny", "Félix", "Florent", "Gaël", "Garance", "Géraldine", "Gwenaëlle", "Hélène", "Hippolyte", "Isaure", "Jeanne", "Joachim",
                    "Judith", "Lazare", "Léonie", "Loïc", "Lucie", "Mahaut", "Marius", "Mathilde", "Maxence", "Mélisande", "Nathan", "Noémie", "Octave", "Odile", "Pauline", "Perrine", "Quentin",
                    "Rémi", "Rosalie", "Samuel", "Sidonie", "Solène", "Théodore", "Thomas", "Ursule", "Victoire", "Vincent", "Yann", "Zacharie", "Zoé", "Jean-Marc", "Marie-Laure", "Anne-Sophie"),
            List.of("Mau", "Cor", "Tré", "Vas", "Dri", "Lan", "Bel", "Ker", "Mon", "Pé", "Sau", "Ver", "Gar", "Del", "Fou", "Hau", "Cha", "Bri", "Mar", "Tou", "Le Gué", "de Val", "Roche", "Esca"),
            List.of("vignel", "dran", "quier", "selin", "gnac", "roux", "melle", "vaire", "tignol", "guerrec", "zelle", "maud", "nesque", "bastide", "lhac", "sseroy", "ndreux", "rvault", "cheveaux"));
}
