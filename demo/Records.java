import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is on record of the living cycle's meetings: agendas of all, minutes, decisions and actions of those held before the last. */
final class Records {
    private static final String MAELLE = "maelle.treguide@passerelles.example";
    private static final String HUGO = "hugo.delambre-sy@passerelles.example";

    private record Item(String title, int minutes, String by) {}

    private static final List<Item> FIRST = List.of(
            new Item("Qui est là, et qui manque", 15, "Tour de table"),
            new Item("Ce que nous savons déjà : trois notes, cinq minutes chacune", 25, ""),
            new Item("Ce que nous ignorons : écrire les questions, les ranger", 50, "En trois tablées"),
            new Item("Qui interroge qui avant la prochaine fois", 20, ""),
            new Item("Date et salle de la suite", 10, ""));
    private static final List<Item> BREAKFAST = List.of(
            new Item("Café, et un chiffre que chacun voudrait abandonner", 15, ""),
            new Item("Un cas raconté par celles et ceux qu’il concerne", 35, ""),
            new Item("Ce que la fiche doit en dire", 30, "À deux voix"),
            new Item("Qui relit", 10, ""));

    private Records() {}

    static void write(Generate g) throws IOException {
        agendas(g);
        minutes(g);
        g.csv("current/decisions.csv", "meeting,number,text", List.of(
                List.of("finance-solidaire-1", "1", "Le groupe retient trois montages à essayer : toits en commun, bail à l’ombre, prime de fraîcheur."),
                List.of("finance-solidaire-1", "2", "Aucun montage n’est présenté sans le loyer qu’il laisse aux habitants."),
                List.of("action-internationale-1", "1", "Les récits sont recueillis dans la langue de qui parle, et signés."),
                List.of("modeles-economiques-1", "1", "Le vade-mecum part d’ateliers qui existent ; il n’en invente pas."),
                List.of("jeunesse-et-territoires-1", "1", "Les moins de vingt-six ans écrivent la première version de la charte, les autres l’annotent."),
                List.of("petit-dejeuner-2", "1", "La fiche de la saison tient sur deux pages.")));
        g.csv("current/actions.csv", "meeting,text,person,organisation,due_on,state,state_on,note", List.of(
                List.of("finance-solidaire-1", "Chiffrer le montage « toits en commun »", "ines.maubert@toits-ourse.example", "les-toits-de-l-ourse", "2026-04-24", "open", "", ""),
                List.of("finance-solidaire-1", "Demander à la ville de Saint-Orme le texte de son bail à l’ombre", MAELLE, "", "2026-04-03", "done", "2026-04-02", "Reçu, avec l’accord de le citer."),
                List.of("finance-solidaire-1", "Trouver deux témoins parmi les locataires", "salome.drieuc@radio-peniche.example", "radio-peniche", "2026-05-05", "open", "", ""),
                List.of("action-internationale-1", "Traduire la grille d’entretien en wolof et en espagnol", HUGO, "", "2026-04-30", "open", "", ""),
                List.of("modeles-economiques-1", "Visiter l’atelier de Lille avec deux entreprises", MAELLE, "", "2026-04-10", "dropped", "2026-04-08", "L’atelier déménage ; on ira en juin."),
                List.of("petit-dejeuner-2", "Réduire la liste des indicateurs de quarante à douze", "", "institut-calanque", "2026-03-19", "done", "2026-03-17", ""))
                .stream().filter(row -> row.get(2).isEmpty() || g.people.containsKey(row.get(2))).toList());
    }

    private static void agendas(Generate g) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (Generate.Meeting meeting : g.meetings) {
            if (!meeting.cycle().equals("current") || meeting.state().equals("draft")) {
                continue;
            }
            List<Item> items = switch (meeting.kind()) {
                case "breakfast" -> BREAKFAST;
                case "kick-off" -> List.of(
                        new Item("Ce que l’année passée a donné, page par page", 30, "L’équipe"),
                        new Item("Les sujets proposés, et pourquoi maintenant", 60, "Celles et ceux qui les portent"),
                        new Item("Discussion par tables mêlées", 60, ""),
                        new Item("Vote : une organisation, une voix", 20, ""),
                        new Item("Où et quand chaque groupe commence", 40, ""));
                case "launch" -> List.of(
                        new Item("Le programme, en vingt minutes", 20, "L’équipe"),
                        new Item("Chaque groupe présente une session", 60, ""),
                        new Item("Inscriptions des membres actifs", 30, ""),
                        new Item("Un verre", 70, ""));
                default -> meeting.key().equals("finance-solidaire-2")
                        ? List.of(
                                new Item("Approuver le compte rendu de la première réunion", 10, "Maëlle Tréguidé"),
                                new Item("Deux témoignages : Marché des Alizés, école Nour-Belvède", 30, "recueillis par Salomé Drieuc, Radio Péniche"),
                                new Item("Trois montages, vingt minutes chacun", 60, "toits en commun, bail à l’ombre, prime de fraîcheur"),
                                new Item("Décider lesquels nous essayons", 15, "vote à main levée, une voix par organisation"),
                                new Item("Date et salle de la suite", 5, ""))
                        : FIRST;
            };
            for (int i = 0; i < items.size(); i++) {
                rows.add(List.of(meeting.key(), "" + (i + 1), items.get(i).title(), "" + items.get(i).minutes(), items.get(i).by()));
            }
        }
        g.csv("current/agendas.csv", "meeting,position,title,minutes,led_by", rows);
    }

    /** The last meetings held still wait for theirs. */
    private static void minutes(Generate g) throws IOException {
        Map<String, String> texts = Map.of(
                "pleniere", """
                        ## Ce qui a été choisi

                        Quatre sujets passent devant les autres : *finance solidaire*, *action internationale*, *modèles économiques*, *jeunesse et territoires*. Les petits déjeuners continuent.

                        ## Ce qui a été dit

                        - Partir de ce que les membres font déjà, et le dire avec leurs chiffres.
                        - Garder une place à qui ne peut venir que de loin : chaque réunion aura un lien.
                        - Ne pas écrire sur des personnes sans elles.""",
                "finance-solidaire-1", """
                        ## Ce que nous savons

                        La chaleur coûte d’abord à qui ne peut ni partir ni isoler. Trois organisations ont chiffré une rue ; leurs écarts viennent du loyer, pas des travaux.

                        ## Ce que nous ignorons

                        - Qui paie quand le propriétaire et l’occupant gagnent tous deux, mais pas au même moment ?
                        - Une prime versée à l’avance change-t-elle la décision d’une copropriété ?

                        ## La suite

                        Trois montages seront présentés avec leur loyer. Le groupe votera à main levée, une voix par organisation.""",
                "action-internationale-1", """
                        ## Qui tient le budget

                        Quatre associations ont raconté une décision prise sur place, et ce qu’elle a changé. Deux ont demandé que leur nom attende la relecture de leur conseil.

                        ## La suite

                        Les récits seront recueillis dans la langue de qui parle.""",
                "petit-dejeuner-1", """
                        ## La question de l’année

                        Mesurer ce qui compte pour les personnes, pas seulement ce qui se compte. Le groupe garde les fiches courtes.""",
                "petit-dejeuner-2", """
                        ## Indicateurs

                        Quarante, c’est trop pour être lus. Douze ont été gardés, dont quatre écrits par des bénéficiaires.""");
        var rows = new ArrayList<List<String>>();
        for (Generate.Meeting meeting : g.meetings) {
            String text = texts.get(meeting.key());
            if (text != null && meeting.cycle().equals("current")) {
                LocalDate day = meeting.starts().toLocalDate();
                rows.add(List.of(meeting.key(), text, meeting.key().startsWith("petit") ? HUGO : MAELLE, day.plusDays(2).toString(), day.plusDays(7).toString()));
            }
        }
        g.csv("current/minutes.csv", "meeting,text,written_by,written_on,published_on", rows);
    }
}
