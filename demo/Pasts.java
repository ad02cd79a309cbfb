import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The groups and calendars of the cycles: those that were, and the living one. */
final class Pasts {
    private static final String STAFF = "maelle.treguide@passerelles.example";
    private static final String YSALINE = "ysaline.portalis-queau@passerelles.example";
    private static final String HUGO = "hugo.delambre-sy@passerelles.example";
    private static final String BREAKFASTS_FR = "Petits déjeuners de la mesure d’impact";
    private static final String BREAKFASTS_EN = "Impact measurement breakfasts";

    private Pasts() {}

    /** Texts in French and English; several axes, organisations or people separated by bars. */
    record Group(String slug, String kind, String french, String english, String questionFr, String questionEn, String deliverableFr, String deliverableEn, String axes, String co, String staff) {}

    record Plan(String key, String group, String kind, String french, String english, LocalDateTime starts, int minutes, boolean remote, String state, LocalDate confirmed, String reason,
            String venue, String place, String link, String capacity) {}

    static final List<Group> GROUPS_2012 = List.of(
            new Group("microfinance-nord-sud", "pillar", "Microfinance, au Nord et au Sud", "Microfinance, North and South", "Le crédit ouvre-t-il encore une porte, et à qui ?",
                    "Does credit still open a door, and to whom?", "Contribution au Baromètre de la microfinance", "Contribution to the Microfinance Barometer", "poverty", "", YSALINE),
            new Group("solidarites-au-sud", "pillar", "Solidarités et durabilité dans les pays du Sud", "Solidarity and sustainability in Southern countries",
                    "Qui finance le développement des pays les moins avancés, et qui en décide ?", "Who funds development in the least developed countries, and who decides?",
                    "Tribune commune", "Joint op-ed", "poverty|exclusion", "", YSALINE),
            new Group("solidarites-au-nord", "pillar", "Solidarités et durabilité dans les pays du Nord", "Solidarity and sustainability in Northern countries",
                    "Que peuvent ensemble entreprises et associations contre les nouvelles précarités ?", "What can companies and associations do together against new insecurities?",
                    "Contribution au Baromètre de l’entrepreneuriat social", "Contribution to the Social Entrepreneurship Barometer", "exclusion", "", YSALINE),
            new Group("agenda-post-2015", "pillar", "Agenda du développement après 2015", "Post-2015 development agenda", "Que voulons-nous que le monde se promette pour la suite ?",
                    "What do we want the world to promise itself next?", "Note de suivi des négociations", "Note on the negotiations", "poverty|carbon", "", YSALINE),
            new Group("nouvelles-technologies", "pillar", "Nouvelles technologies et solidarités", "New technologies and solidarity", "Internet change-t-il la solidarité, ou seulement son guichet ?",
                    "Does the internet change solidarity, or only its counter?", "Cartographie d’initiatives", "Map of initiatives", "exclusion", "", YSALINE));

    static final List<Group> GROUPS_2019 = List.of(
            new Group("action-internationale", "pillar", "Action internationale", "International action", "Atteindre les Objectifs de développement durable : que peut l’action locale, que doivent les négociations ?",
                    "Reaching the Sustainable Development Goals: what can local action do, what must negotiations do?", "Tribune sur l’agenda 2030", "Op-ed on the 2030 agenda", "poverty|exclusion", "", YSALINE),
            new Group("modeles-economiques-a-impact", "pillar", "Modèles économiques à impact", "Impact business models", "Comment une activité tient-elle debout sans faire tomber le reste ?",
                    "How does a business stand up without knocking over the rest?", "Vade-mecum de l’économie circulaire", "Vade-mecum on the circular economy", "carbon", "", YSALINE),
            new Group("finance-a-impact", "pillar", "Finance à impact", "Impact finance", "Microfinance, philanthropie, finance climat : où manque l’argent patient ?", "Microfinance, philanthropy, climate finance: where is patient money missing?",
                    "Cartographie des financements", "Map of funding", "poverty", "", YSALINE),
            new Group("petits-dejeuners", "breakfast", BREAKFASTS_FR, BREAKFASTS_EN, "Mesurer son impact sans y perdre son temps ni son latin", "Measuring impact without losing time, or one’s way",
                    "Boîte à outils", "Toolbox", "exclusion|carbon|poverty", "avise|im-prove", YSALINE));

    static final List<Group> GROUPS_2023 = List.of(
            new Group("solidarite-inegalites", "pillar", "Solidarité et lutte contre les inégalités", "Solidarity and the fight against inequality", "Quels outils lèvent les barrières de genre, et lesquels les repeignent ?",
                    "Which tools lift gender barriers, and which merely repaint them?", "Baromètre des solutions durables, 6e édition, sous l’angle du genre", "Barometer of Sustainable Solutions, 6th edition, seen through gender", "exclusion", "", STAFF),
            new Group("action-environnementale", "pillar", "Action environnementale", "Environmental action", "L’exemple local peut-il répondre à l’urgence ?", "Can local example answer the emergency?",
                    "Une table ronde au Forum mondial", "A round table at the World Forum", "carbon", "", HUGO),
            new Group("finance-a-impact", "pillar", "Finance à impact", "Impact finance", "Au premier kilomètre, comment la finance à impact passe-t-elle de la marge à la norme ?", "At the first mile, how does impact finance move from the margin to the norm?",
                    "Baromètre de la finance à impact 2023", "Barometer of Impact Finance 2023", "poverty", "", STAFF),
            new Group("modeles-economiques-ess", "pillar", "Modèles économiques et ESS", "Business models and the social economy", "De l’entreprise à mission à l’association : qui préserve le vivant ?",
                    "From mission-led company to association: who protects the living world?", "Baromètre de l’entrepreneuriat social", "Barometer of Social Entrepreneurship", "carbon|exclusion", "", HUGO),
            new Group("petits-dejeuners", "breakfast", BREAKFASTS_FR, BREAKFASTS_EN, "Genre, démocratie, territoire, biodiversité : quatre dimensions que l’on mesure peu", "Gender, democracy, territory, biodiversity: four dimensions rarely measured",
                    "Quatre fiches : genre, démocratie, territoire, biodiversité", "Four sheets: gender, democracy, territory, biodiversity", "exclusion|carbon|poverty", "", STAFF));

    static final List<Group> GROUPS_2024 = List.of(
            new Group("territoires-justes", "yearly-theme", "Des territoires pour une transition juste", "Places for a just transition", "Qui habite la transition, et qui en est délogé ?", "Who lives in the transition, and who is evicted by it?",
                    "Publication de fin d’année", "End-of-year publication", "exclusion|carbon", "", STAFF),
            new Group("financer-sans-exclure", "yearly-theme", "Financer sans exclure", "Funding without excluding", "À quelles conditions l’argent arrive-t-il là où il manque ?", "On what terms does money reach where it is missing?",
                    "Publication de fin d’année", "End-of-year publication", "poverty|exclusion", "", HUGO),
            new Group("cooperer-autrement", "yearly-theme", "Coopérer autrement", "Cooperating differently", "Entreprises, associations, pouvoirs publics : quelles règles du jeu communes ?", "Companies, associations, public bodies: which common rules?",
                    "Une session au Forum mondial", "A session at the World Forum", "poverty|carbon", "", STAFF),
            new Group("petits-dejeuners", "breakfast", BREAKFASTS_FR, BREAKFASTS_EN, "Huitième année : la problématique se choisit autour de la table", "Eighth year: the question is chosen around the table",
                    "Une fiche par rencontre", "One sheet per meeting", "exclusion|carbon|poverty", "avise|im-prove", HUGO));

    static final List<Group> GROUPS_LIVING = List.of(
            new Group("finance-solidaire", "yearly-theme", "Finance solidaire", "Solidarity finance", "Qui finance l’adaptation des quartiers populaires à la chaleur, et à quelles conditions ?",
                    "Who funds the adaptation of working-class neighbourhoods to heat, and on what terms?", "Une note commune", "A joint paper", "exclusion|carbon", "caisse-des-deux-rives|les-toits-de-l-ourse", STAFF),
            new Group("action-internationale", "yearly-theme", "Action internationale", "International action", "Décider sur place : ce que change un budget confié aux associations locales.",
                    "Deciding on the spot: what changes when local associations hold the budget.", "Un recueil de récits", "A collection of accounts", "poverty", "", HUGO),
            new Group("modeles-economiques", "yearly-theme", "Modèles économiques", "Business models", "Réparer, louer, mutualiser : quand la sobriété devient un métier qui paie.",
                    "Repair, rent, share: when sobriety becomes a trade that pays.", "Un vade-mecum", "A vade-mecum", "carbon|poverty", "", STAFF + "|" + YSALINE),
            new Group("jeunesse-et-territoires", "yearly-theme", "Jeunesse et territoires", "Youth and places", "Rester, partir, revenir : les conditions d’un vrai choix à vingt ans.", "Stay, leave, come back: what makes a real choice at twenty.",
                    "Une charte", "A charter", "exclusion", "voisines-debout", YSALINE),
            new Group("petits-dejeuners", "breakfast", BREAKFASTS_FR, BREAKFASTS_EN, "Mesurer ce qui compte pour les personnes, pas seulement ce qui se compte.", "Measuring what counts for people, not only what can be counted.",
                    "Une fiche par saison", "One sheet per season", "exclusion|carbon|poverty", "cooperative-du-fournil|institut-calanque", HUGO));

    private static final List<String> THREE = List.of("Ce que nous savons, ce que nous ignorons|What we know, what we do not", "Pistes à l’épreuve|Leads put to the test", "Relire et décider|Reading over and deciding");
    private static final List<String> MORNINGS = List.of("Choisir la question de l’année|Choosing the question of the year", "Indicateurs : en garder moins|Indicators: keeping fewer", "Faire parler les absents|Letting the absent speak",
            "Comparer sans classer|Comparing without ranking", "Le coût de la mesure|What measuring costs", "Ce que nous publierons|What we shall publish");
    private static final List<String> MORNINGS_2023 = List.of("Choisir la question de l’année|Choosing the question of the year", "Mesurer le genre|Measuring gender", "Mesurer la démocratie|Measuring democracy",
            "Mesurer le territoire|Measuring territory", "Mesurer la biodiversité|Measuring biodiversity", "Relire les quatre fiches|Reading over the four sheets");

    /** Kick-off of all groups, about three meetings each, breakfasts, and the launch evening before the summer. */
    static List<Plan> plans(String cycle, List<Group> groups) {
        LocalDate kickOff = switch (cycle) {
            case "2012-2013" -> LocalDate.of(2012, 10, 18);
            case "2019-2020" -> LocalDate.of(2019, 11, 14);
            case "2023" -> LocalDate.of(2023, 1, 26);
            default -> LocalDate.of(2024, 1, 25);
        };
        LocalDate firstBreakfast = cycle.equals("2024") ? LocalDate.of(2024, 1, 18) : kickOff.plusWeeks(3);
        LocalDate firstMeeting = cycle.equals("2024") ? LocalDate.of(2024, 3, 5) : kickOff.plusWeeks(5).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        int apart = cycle.startsWith("2012") ? 9 : 5;
        var plans = new ArrayList<Plan>();
        plans.add(held(cycle + "-pleniere", "", "kick-off", "Plénière de rentrée des groupes|Kick-off of all groups", kickOff.atTime(14, 0), 210, false));
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            boolean breakfast = group.kind().equals("breakfast");
            int count = breakfast ? 6 : 3;
            for (int m = 0; m < count; m++) {
                List<String> mornings = cycle.equals("2023") ? MORNINGS_2023 : MORNINGS;
                LocalDate day = breakfast ? firstBreakfast.plusWeeks(4L * m) : firstMeeting.plusWeeks((long) m * apart + g);
                boolean remote = !breakfast && day.getYear() >= 2020 && (m + g) % 4 == 3;
                plans.add(breakfast
                        ? held(cycle + "-petit-dejeuner-" + (m + 1), group.slug(), "breakfast", mornings.get(m), day.atTime(8, 30), 90, false)
                        : held(cycle + "-" + group.slug() + "-" + (m + 1), group.slug(), "group", THREE.get(m), day.atTime(m % 2 == 0 ? 14 : 10, 0), 120, remote));
            }
        }
        if (!cycle.equals("2012-2013")) {
            LocalDate launch = LocalDate.of(Integer.parseInt(cycle.substring(cycle.length() - 4)), 6, 24).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
            plans.add(held(cycle + "-lancement", "", "launch", "Soirée de lancement du programme|Programme launch evening", launch.atTime(18, 0), 180, false));
        }
        return plans;
    }

    private static Plan held(String key, String group, String kind, String title, LocalDateTime starts, int minutes, boolean remote) {
        String[] both = title.split("\\|");
        return new Plan(key, group, kind, both[0], both[1], starts, minutes, remote, "held", null, "", "", "", "", "");
    }

    private static Plan living(String key, String group, String kind, String title, String starts, int minutes, String state, String confirmed, String venue, String place) {
        String[] both = title.split("\\|");
        return new Plan(key, group, kind, both[0], both[1], LocalDateTime.parse(starts), minutes, false, state, confirmed.isEmpty() ? null : LocalDate.parse(confirmed), "", venue, place, "", "");
    }

    private static Plan with(Plan plan, String reason, String link, String capacity) {
        return new Plan(plan.key(), plan.group(), plan.kind(), plan.french(), plan.english(), plan.starts(), plan.minutes(), plan.remote(), plan.state(), plan.confirmed(), reason, plan.venue(), plan.place(),
                link, capacity);
    }

    /** The year of the drawings, seen on Tuesday 14 April; a venue is a room's name, or the town to look for one in. */
    static final List<Plan> LIVING = List.of(
            living("pleniere", "", "kick-off", "Plénière de rentrée|Kick-off of all groups", "2026-01-22T14:00", 210, "held", "2025-12-04", "Halle de l’Ourse", ""),
            living("petit-dejeuner-1", "petits-dejeuners", "breakfast", "Choisir la question de l’année|Choosing the question of the year", "2026-01-15T08:30", 90, "held", "2025-12-04", "", "Au siège du réseau, Paris"),
            living("petit-dejeuner-2", "petits-dejeuners", "breakfast", "Ce que disent les bénéficiaires|What beneficiaries say", "2026-02-19T08:30", 90, "held", "2026-01-15", "Paris", ""),
            living("petit-dejeuner-3", "petits-dejeuners", "breakfast", "Compter sans exclure|Counting without excluding", "2026-03-19T08:30", 90, "held", "2026-02-12", "Le Pétrin", ""),
            living("petit-dejeuner-4", "petits-dejeuners", "breakfast", "Mesurer avec les personnes concernées|Measuring with the people concerned", "2026-04-16T08:30", 90, "confirmed", "2026-03-10", "Le Pétrin", ""),
            living("petit-dejeuner-5", "petits-dejeuners", "breakfast", "L’impact raconté|Impact, told", "2026-05-21T08:30", 90, "confirmed", "2026-04-09", "", "Au siège du réseau, Paris"),
            living("petit-dejeuner-6", "petits-dejeuners", "breakfast", "Relire la fiche de la saison|Reading over the season’s sheet", "2026-06-18T08:30", 90, "draft", "", "", ""),
            living("finance-solidaire-1", "finance-solidaire", "group", "Ce que nous savons, ce que nous ignorons|What we know, what we do not", "2026-03-12T14:00", 120, "held", "2026-01-29", "Salle des Haubans", ""),
            with(living("finance-solidaire-2", "finance-solidaire", "group", "Trois montages à l’épreuve|Three schemes put to the test", "2026-05-12T14:00", 120, "confirmed", "2026-03-12", "Amphithéâtre Lise-Ormeau", ""),
                    "", "https://visio.passerelles.example/finance-solidaire", "48"),
            living("finance-solidaire-3", "finance-solidaire", "group", "Relire la note commune|Reading over the joint paper", "2026-06-16T10:00", 120, "draft", "", "", ""),
            living("action-internationale-1", "action-internationale", "group", "Qui tient le budget ?|Who holds the budget?", "2026-03-10T14:00", 120, "held", "2026-01-29", "Paris", ""),
            with(living("action-internationale-2", "action-internationale", "group", "Récits de Thiès et de Medellín|Accounts from Thiès and Medellín", "2026-05-05T14:00", 120, "confirmed", "2026-03-10", "Marseille", ""),
                    "", "https://visio.passerelles.example/action-internationale", ""),
            living("action-internationale-3", "action-internationale", "group", "Choisir les récits à publier|Choosing the accounts to publish", "2026-06-09T14:00", 120, "draft", "", "", ""),
            living("modeles-economiques-1", "modeles-economiques", "group", "Réparer, est-ce un métier ?|Is repairing a trade?", "2026-03-17T10:00", 120, "held", "2026-01-29", "Lille", ""),
            with(living("modeles-economiques-2", "modeles-economiques", "group", "Louer plutôt que vendre|Renting rather than selling", "2026-04-21T14:00", 120, "confirmed", "2026-04-13", "", "Atelier du marché, Thiès"),
                    "La salle de Thiès n’est libre que ce jour-là.", "https://visio.passerelles.example/modeles-economiques", ""),
            living("modeles-economiques-3", "modeles-economiques", "group", "Écrire le vade-mecum|Writing the vade-mecum", "2026-05-26T10:00", 120, "draft", "", "", ""),
            living("jeunesse-et-territoires-1", "jeunesse-et-territoires", "group", "Rester, partir : à vingt ans, qui choisit ?|Stay or leave: who chooses at twenty?", "2026-03-24T17:00", 120, "held", "2026-01-29", "Nantes", ""),
            living("jeunesse-et-territoires-2", "jeunesse-et-territoires", "group", "Les mots de la charte|The words of the charter", "2026-04-28T17:00", 120, "confirmed", "2026-03-24", "Toulouse", ""),
            living("jeunesse-et-territoires-3", "jeunesse-et-territoires", "group", "La charte, dernière lecture|The charter, last reading", "2026-06-02T17:00", 120, "draft", "", "", ""),
            with(living("lancement", "", "launch", "Lancement du programme|Programme launch", "2026-07-02T18:00", 180, "confirmed", "2026-02-02", "", "Halle du Bief, Paris"), "", "", "220"));
}
