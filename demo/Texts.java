import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files that are written by hand: chapters, charter, roles, cycles, what they give, groups and what became of them. */
final class Texts {
    private static final String CHARTER_FR = """
            1. Qui s’engage. Une organisation entre dans le réseau par une personne qui parle en son nom, et par une suppléante ou un suppléant d’expérience comparable.
            2. Venir. Chacun vient aussi souvent qu’il le peut. Deux réunions dans l’année rendent un membre actif.
            3. Se faire remplacer. Une absence se prévient ; la continuité du travail compte plus que la personne assise.
            4. Être cité. Sauf refus exprès, l’organisation et ses représentants peuvent être nommés dans ce que le réseau publie.
            5. Agir. Les membres mobilisent leur structure pour un monde sans exclusion, sans carbone et sans pauvreté, à la mesure de leurs moyens.
            6. Ce que le réseau doit. Des dates annoncées un mois à l’avance, une entrée au Forum mondial et aux rencontres, un appui aux demandes de mise en relation.
            7. Ce qui est écrit ensemble est signé ensemble : nul n’est engagé par un texte qu’il n’a pas relu.""";
    private static final String CHARTER_EN = """
            1. Who commits. An organisation joins through a person who speaks for it, and an alternate of comparable experience.
            2. Coming. Everyone comes as often as they can. Two meetings in the year make a member active.
            3. Being replaced. An absence is announced; continuity of the work matters more than who sits there.
            4. Being named. Unless they say no, the organisation and its representatives may be named in what the network publishes.
            5. Acting. Members rally their own organisation, within its means, for a world without exclusion, carbon or poverty.
            6. What the network owes. Dates announced a month ahead, an entry to the World Forum and to events, help with introductions.
            7. What is written together is signed together: nobody is bound by a text they have not read over.""";

    private Texts() {}

    static void write(Generate g) throws IOException {
        chapters(g);
        charters(g);
        cycles(g);
        entitlements(g);
        groups(g);
        lineage(g);
        roles(g);
    }

    private static void chapters(Generate g) throws IOException {
        g.csv("chapters.csv", "slug,name_fr,name_en,description_fr,description_en,country,time_zone,languages,opened_on", List.of(
                List.of("tunisie", "Tunisie", "Tunisia", "La plateforme tunisienne réunit ses membres entre Tunis et Sfax.", "The Tunisian platform brings its members together between Tunis and Sfax.", "TN", "Africa/Tunis", "fr|ar", "2017-05-11"),
                List.of("senegal", "Sénégal", "Senegal", "De Dakar à Thiès, des groupes qui partent des quartiers.", "From Dakar to Thiès, groups that start from neighbourhoods.", "SN", "Africa/Dakar", "fr|wo", "2018-03-01"),
                List.of("colombie", "Colombie", "Colombia", "Un forum à Medellín et des groupes dans trois villes.", "A forum in Medellín and groups in three cities.", "CO", "America/Bogota", "es|en", "2018-10-18"),
                List.of("italie", "Italie", "Italy", "Coopératives et communes italiennes, autour de Turin.", "Italian co-operatives and towns, around Turin.", "IT", "Europe/Rome", "it|en", "2019-04-04"),
                List.of("inde", "Inde", "India", "Des membres de Pune à Chennai, réunis surtout à distance.", "Members from Pune to Chennai, meeting mostly online.", "IN", "Asia/Kolkata", "en|hi", "2019-09-12")));
    }

    private static void charters(Generate g) throws IOException {
        String first = CHARTER_FR.substring(0, CHARTER_FR.indexOf("5. Agir"));
        String firstEn = CHARTER_EN.substring(0, CHARTER_EN.indexOf("5. Acting"));
        String second = CHARTER_FR.substring(0, CHARTER_FR.indexOf("7. Ce qui"));
        String secondEn = CHARTER_EN.substring(0, CHARTER_EN.indexOf("7. What is"));
        g.csv("charters.csv", "version,title_fr,title_en,text_fr,text_en,published_on", List.of(
                List.of("1", "Charte des engagements réciproques", "Charter of mutual commitments", first.strip(), firstEn.strip(), "2019-10-07"),
                List.of("2", "Charte des engagements réciproques", "Charter of mutual commitments", second.strip(), secondEn.strip(), "2023-12-04"),
                List.of("3", "Charte des engagements réciproques", "Charter of mutual commitments", CHARTER_FR, CHARTER_EN, "2025-11-20")));
    }

    private static void cycles(Generate g) throws IOException {
        String names = "slug,name_fr,name_en,starts_on,ends_on,threshold,unit,counting_kinds,remote_counts,notice,charter_version,state,previous,introduction_fr,introduction_en";
        g.csv("history/cycles.csv", names, List.of(
                List.of("2012-2013", "Cycle 2012-2013", "Cycle 2012-2013", "2012-10-01", "2013-06-30", "2", "organisation", "kick-off|group", "no", "P2W", "", "closed", "",
                        "Cinq groupes permanents, un an avant le grand débat mondial sur l’après-2015.", "Five standing groups, a year before the great world debate on what follows 2015."),
                List.of("2019-2020", "Cycle 2019-2020", "Cycle 2019-2020", "2019-11-01", "2020-06-30", "2", "organisation", "kick-off|group|breakfast", "yes", "P1M", "1", "closed", "2012-2013",
                        "Trois groupes thématiques et les petits déjeuners : on se réunit de novembre à juin.", "Three thematic groups and the breakfasts: meetings from November to June."),
                List.of("2023", "Cycle 2023", "Cycle 2023", "2023-01-02", "2023-12-29", "2", "organisation", "kick-off|group|breakfast", "yes", "P1M", "1", "closed", "2019-2020",
                        "Quatre piliers, cinq tables rondes au Forum mondial, quatre publications.", "Four pillars, five round tables at the World Forum, four publications."),
                List.of("2024", "Cycle 2024", "Cycle 2024", "2024-01-01", "2024-12-31", "2", "organisation", "kick-off|group|breakfast", "yes", "P1M", "2", "closed", "2023",
                        "Les piliers laissent place à trois problématiques de l’année, qui croisent les expertises.", "The pillars give way to three yearly themes that cross fields of expertise.")));
        g.csv("current/cycles.csv", names, List.of(
                List.of("current", "Cycle {year}", "Cycle {year}", "2026-01-05", "2026-12-18", "2", "organisation", "kick-off|group|breakfast", "yes", "P1M", "3", "open", "2024",
                        "Quatre sujets choisis par un vote des membres, et les petits déjeuners de la mesure d’impact.", "Four subjects chosen by the members’ vote, and the impact measurement breakfasts.")));
    }

    private static void entitlements(Generate g) throws IOException {
        String names = "cycle,position,standing,kind,quantity,name_fr,name_en,condition_fr,condition_en,while_seats_last,by_involvement";
        g.csv("history/entitlements.csv", names, List.of(
                List.of("2012-2013", "1", "registered", "visibility", "", "Votre nom dans la liste des groupes", "Your name in the list of groups", "", "", "no", "no"),
                List.of("2019-2020", "1", "active", "forum-entry", "1", "Une entrée au Forum mondial", "One entry to the World Forum", "À partir de deux réunions.", "From two meetings on.", "no", "no"),
                List.of("2019-2020", "2", "active", "event-entry", "1", "Une entrée aux rencontres de l’année", "One entry to the year’s events", "Priorité aux plus impliqués.", "The most involved first.", "yes", "yes"),
                List.of("2023", "1", "active", "forum-entry", "1", "Une entrée au Forum mondial", "One entry to the World Forum", "", "", "no", "no"),
                List.of("2023", "2", "active", "visibility", "", "Une place sur le stand commun", "A place at the joint stand", "", "", "yes", "yes"),
                List.of("2024", "1", "registered", "forum-entry", "1", "Une entrée au Forum mondial", "One entry to the World Forum", "", "", "no", "no"),
                List.of("2024", "2", "registered", "event-entry", "1", "Une entrée aux événements du réseau", "One entry to the network’s events", "", "", "no", "no"),
                List.of("2024", "3", "active", "visibility", "", "Votre participation mise en valeur", "Your participation made visible", "À partir de deux réunions.", "From two meetings on.", "no", "no"),
                List.of("2024", "4", "active", "citation", "", "Votre nom dans les publications", "Your name in publications", "", "", "no", "no"),
                List.of("2024", "5", "active", "support", "", "Un appui à vos mobilisations", "Support for your own actions", "Dans la mesure des moyens du réseau.", "Within the network’s means.", "no", "no")));
        g.csv("current/entitlements.csv", names, List.of(
                List.of("current", "1", "registered", "forum-entry", "1", "Une entrée au Forum mondial", "One entry to the World Forum", "", "", "no", "no"),
                List.of("current", "2", "registered", "event-entry", "1", "Une entrée aux événements du réseau", "One entry to the network’s events", "", "", "yes", "yes"),
                List.of("current", "3", "active", "forum-entry", "2", "Entrées au Forum mondial", "Entries to the World Forum", "Au nom de personnes précises.", "In the names of given persons.", "no", "no"),
                List.of("current", "4", "active", "priority", "", "Le programme avant tout le monde", "The programme before everyone else", "Le soir du lancement, avec priorité sur les ateliers de moins de trente places.",
                        "On launch evening, with priority for workshops of fewer than thirty seats.", "no", "yes"),
                List.of("current", "5", "active", "citation", "", "Votre nom dans ce que vous écrivez", "Your name on what you write", "Signature des publications et page dans l’annuaire public.",
                        "Signing publications, and a page in the public directory.", "no", "no"),
                List.of("current", "6", "active", "support", "", "Un appui aux mises en relation", "Help with introductions", "", "", "no", "no")));
    }

    private static void groups(Generate g) throws IOException {
        String names = "cycle,slug,kind,name_fr,name_en,question_fr,question_en,mandate_fr,mandate_en,deliverable_fr,deliverable_en,axes,position,co_facilitators,facilitators";
        var history = new ArrayList<List<String>>();
        rows(history, "2012-2013", Pasts.GROUPS_2012);
        rows(history, "2019-2020", Pasts.GROUPS_2019);
        rows(history, "2023", Pasts.GROUPS_2023);
        rows(history, "2024", Pasts.GROUPS_2024);
        g.csv("history/groups.csv", names, history);
        var current = new ArrayList<List<String>>();
        rows(current, "current", Pasts.GROUPS_LIVING);
        g.csv("current/groups.csv", names, current);
    }

    private static void rows(List<List<String>> rows, String cycle, List<Pasts.Group> groups) {
        for (Pasts.Group group : groups) {
            boolean finance = cycle.equals("current") && group.slug().equals("finance-solidaire");
            String french = finance
                    ? "Décrire ce qui empêche aujourd’hui un immeuble, une école ou un marché d’être rafraîchi sans que le loyer ou le ticket augmente, et proposer trois montages que nos organisations s’engagent à essayer."
                    : group.kind().equals("breakfast") ? "Se retrouver le matin, partager une méthode et un échec, repartir avec un outil." : "";
            String english = finance
                    ? "To describe what today keeps a building, a school or a market from being cooled without raising the rent or the ticket, and to propose three schemes that our organisations commit to trying."
                    : group.kind().equals("breakfast") ? "To meet in the morning, share a method and a failure, and leave with a tool." : "";
            rows.add(List.of(cycle, group.slug(), group.kind(), group.french(), group.english(), group.questionFr(), group.questionEn(), french, english, group.deliverableFr(), group.deliverableEn(),
                    group.axes(), String.valueOf(groups.indexOf(group) + 1), group.co(), group.staff()));
        }
    }

    private static void lineage(Generate g) throws IOException {
        g.csv("history/group-lineage.csv", "from,to,relation", List.of(
                List.of("2012-2013/microfinance-nord-sud", "2019-2020/finance-a-impact", "inspires"),
                List.of("2012-2013/solidarites-au-sud", "2019-2020/action-internationale", "merges"),
                List.of("2012-2013/agenda-post-2015", "2019-2020/action-internationale", "merges"),
                List.of("2012-2013/solidarites-au-nord", "2019-2020/modeles-economiques-a-impact", "inspires"),
                List.of("2019-2020/finance-a-impact", "2023/finance-a-impact", "continues"),
                List.of("2019-2020/modeles-economiques-a-impact", "2023/modeles-economiques-ess", "continues"),
                List.of("2019-2020/action-internationale", "2023/solidarite-inegalites", "splits"),
                List.of("2019-2020/action-internationale", "2023/action-environnementale", "splits"),
                List.of("2019-2020/petits-dejeuners", "2023/petits-dejeuners", "continues"),
                List.of("2023/solidarite-inegalites", "2024/territoires-justes", "merges"),
                List.of("2023/action-environnementale", "2024/territoires-justes", "merges"),
                List.of("2023/finance-a-impact", "2024/financer-sans-exclure", "merges"),
                List.of("2023/solidarite-inegalites", "2024/financer-sans-exclure", "inspires"),
                List.of("2023/modeles-economiques-ess", "2024/cooperer-autrement", "merges"),
                List.of("2023/action-environnementale", "2024/cooperer-autrement", "inspires"),
                List.of("2023/petits-dejeuners", "2024/petits-dejeuners", "continues")));
        g.csv("current/group-lineage.csv", "from,to,relation", List.of(
                List.of("2024/financer-sans-exclure", "current/finance-solidaire", "continues"),
                List.of("2024/territoires-justes", "current/finance-solidaire", "inspires"),
                List.of("2024/territoires-justes", "current/jeunesse-et-territoires", "splits"),
                List.of("2024/cooperer-autrement", "current/modeles-economiques", "splits"),
                List.of("2024/cooperer-autrement", "current/action-internationale", "splits"),
                List.of("2024/petits-dejeuners", "current/petits-dejeuners", "continues")));
    }

    private static void roles(Generate g) throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(g.maelle.email(), "administrator", "", "2019-09-02", ""));
        rows.add(List.of(g.ysaline.email(), "administrator", "", "2012-09-03", ""));
        for (String chapter : List.of("tunisie", "senegal", "colombie", "italie", "inde")) {
            g.mandates.stream()
                    .filter(m -> m.organisation().chapter().equals(chapter) && m.to() == null && m.kind().equals("titular") && !m.living() && !m.person().email().isEmpty())
                    .findFirst()
                    .ifPresent(m -> rows.add(List.of(m.person().email(), "coordinator", chapter, "2020-01-06", "")));
        }
        g.csv("roles.csv", "email,role,chapter,from,to", rows);
    }
}
