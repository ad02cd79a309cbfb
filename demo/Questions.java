import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The question of the season in the living cycle: open on {@link Generate#TODAY}, with what was proposed so far. */
final class Questions {
    private static final String SLUG = "sujets-de-l-an-prochain";

    private record Proposal(String organisation, String title, String question, String why, String produces, String territories, String sdgs, String axes,
            String sectors, String language, int daysAgo) {}

    private static final List<Proposal> PROPOSALS = List.of(
            new Proposal("", "Se loger quand on travaille loin", "Qui loge celles et ceux dont le travail n’est plus là où sont les logements ?",
                    "Trois membres ont fermé un poste cet hiver faute de candidat logé à moins d’une heure.", "Un vade-mecum pour employeurs et bailleurs", "France, Belgique", "8|11", "exclusion|poverty", "", "fr", 24),
            new Proposal("les-toits-de-l-ourse", "Ouvrir les toits à celles et ceux qui vivent dessous", "Qui décide de ce qui pousse, se pose ou se loue sur un toit ?",
                    "Les étés ne laissent plus le choix : le toit est le premier commun d’un immeuble, et personne n’en a la clé.", "Un bail type et trois toits ouverts", "Lyon, Marseille", "11|13", "exclusion|carbon", "company|public", "fr", 20),
            new Proposal("radio-peniche", "Faire entendre ceux qui décrochent", "Comment parler d’un sujet avec les personnes qu’il concerne, et non à leur place ?",
                    "Nos micros voyagent ; nos invités, peu.", "Une série de douze entretiens et leur mode d’emploi", "", "10|16", "exclusion", "media|youth", "fr", 17),
            new Proposal("nordvind-fund", "Paying before the harvest", "What would funders change if money had to arrive before the work, not after?",
                    "Two of our partners borrowed at eleven per cent while our transfer waited for a signature.", "A short commitment that funders can sign", "Sweden, Senegal, Colombia", "1|17", "poverty", "company", "en", 15),
            new Proposal("federation-des-metiers-francs", "Apprendre un métier qui dure", "Quels gestes faut-il savoir faire pour que les choses soient réparées plutôt que remplacées ?",
                    "Les formations ferment là où les ateliers ouvrent.", "Une carte des gestes qui manquent, par région", "Saint-Étienne, Thiès", "4|12", "carbon|poverty", "trade-union|social-economy", "fr", 12),
            new Proposal("institut-calanque", "Mesurer ce que la chaleur coûte aux corps", "Quelles données simples chaque organisation peut-elle relever l’été prochain ?",
                    "On compte les degrés ; on ne compte ni les pauses ni les malaises.", "Un protocole d’une page, essayé par dix membres", "Méditerranée", "3|13", "carbon|exclusion", "research", "fr", 8),
            new Proposal("cooperative-du-fournil", "Le repas de midi, dernier commun", "Peut-on servir partout un déjeuner juste, à un prix que tout le monde paie ?",
                    "Les cantines ferment une à une dans nos quartiers.", "Dix recettes de financement", "Montreuil, Lille", "2|12", "poverty", "social-economy|public", "fr", 4));

    private Questions() {}

    static void write(Generate g) throws IOException {
        LocalDate today = Generate.TODAY;
        editions(g);
        g.csv("current/consultations.csv",
                "slug,cycle,group,title_fr,title_en,introduction_fr,introduction_en,state,propose_from,propose_to,discuss_from,discuss_to,vote_from,vote_to,decide_from,decide_to,follow_from,follow_to",
                List.of(List.of(SLUG, "current", "", "Les sujets de l’an prochain", "Next year’s subjects",
                        "Quatre sujets feront l’année prochaine. L’équipe en propose, les membres aussi ; on en parle, on rapproche ceux qui se ressemblent, puis chaque organisation vote.",
                        "Four subjects will make next year. The team proposes some, members do too; they are discussed, those alike are brought together, then each organisation votes.",
                        "open", today.minusDays(26).toString(), today.plusDays(9).toString(), today.plusDays(10).toString(), today.plusDays(37).toString(),
                        today.plusDays(38).toString(), today.plusDays(51).toString(), today.plusDays(52).toString(), today.plusDays(65).toString(), "", "")));
        var rows = new ArrayList<List<String>>();
        for (Proposal one : PROPOSALS) {
            LocalDate on = today.minusDays(one.daysAgo());
            String writer = one.organisation().isEmpty()
                    ? "maelle.treguide@passerelles.example"
                    : g.titularOn(g.organisations.stream().filter(o -> o.key().equals(one.organisation())).findFirst().orElseThrow(), on).reference();
            rows.add(List.of(SLUG, "" + (rows.size() + 1), one.title(), one.question(), one.why(), one.produces(), one.territories(), one.sdgs(), one.axes(), one.sectors(),
                    one.language(), writer, one.organisation(), supporters(g, one, rows.size(), on), on.toString()));
        }
        g.csv("current/proposals.csv", "consultation,number,title,question,why_now,produces,territories,sdgs,axes,sectors,language,written_by,organisation,co_signers,published_on", rows);
    }

    /** A handful of members for each, never the same number: the first that had someone to sign that day. */
    private static String supporters(Generate g, Proposal one, int place, LocalDate on) {
        return g.organisations.stream()
                .filter(o -> o.isMember(on) && o.cited() && !o.key().equals(one.organisation()) && g.titularOn(o, on) != null)
                .skip(place * 11L)
                .limit(2 + (place * 5) % 9)
                .map(o -> o.key())
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** The forum that the year prepares, one of a country, and one that was held. */
    private static void editions(Generate g) throws IOException {
        LocalDate today = Generate.TODAY;
        String columns = "slug,cycle,chapter,name_fr,name_en,line_fr,line_en,starts_on,ends_on,town,country,time_zone,capacity,state";
        g.csv("history/editions.csv", columns, List.of(
                List.of("forum-national-2019", "2019-2020", "", "5e forum national, Niort", "5th national forum, Niort",
                        "La norme de l’économie de demain, en treize parcours.", "What will be the norm of tomorrow’s economy, along thirteen tracks.",
                        "2019-11-06", "2019-11-08", "Niort", "FR", "Europe/Paris", "1500", "announced")));
        g.csv("current/editions.csv", columns, List.of(
                List.of("forum-mondial", "current", "", "Forum mondial {year}", "World Forum {year}",
                        "Tenir ensemble : ce que les organisations peuvent se promettre, et vérifier.",
                        "Holding together: what organisations can promise one another, and check.",
                        today.plusDays(150).toString(), today.plusDays(151).toString(), "Paris", "FR", "Europe/Paris", "", "announced"),
                List.of("forum-tunis", "current", "tunisie", "Forum de Tunis {year}", "Tunis Forum {year}",
                        "L’eau, de la source au robinet.", "Water, from spring to tap.",
                        today.plusDays(64).toString(), today.plusDays(65).toString(), "Tunis", "TN", "Africa/Tunis", "400", "announced")));
    }
}
