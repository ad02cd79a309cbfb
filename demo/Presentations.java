import java.util.List;
import java.util.Map;
import java.util.Random;

/** What an organisation says of itself, in French and in English. */
final class Presentations {
    private static final List<String> DO = Words.lines("""
            rénove des logements avec celles et ceux qui les habitent|renovates homes with the people who live in them
            prête sans garantie à des commerces de quartier|lends to neighbourhood shops without collateral
            tient des cantines où l’on cuisine ensemble|runs canteens where people cook together
            forme des jeunes à la réparation de vélos et d’appareils|trains young people to repair bicycles and appliances
            accompagne des communes vers des budgets décidés par les habitants|helps towns towards budgets decided by residents
            plante des haies et des arbres d’ombre dans les cours d’école|plants hedges and shade trees in schoolyards
            mesure ce que changent les politiques sociales dans la vie des gens|measures what social policies change in people’s lives
            raconte les métiers que l’on ne voit pas|tells of the trades nobody sees
            défend les droits de celles et ceux qui travaillent la nuit|defends the rights of people who work at night
            relie des maraîchers et des cantines publiques|links market gardeners with public canteens
            accueille des familles en attente d’un logement|welcomes families waiting for a home
            invente des emballages qui reviennent|invents packaging that comes back
            partage des voitures, des remorques et des tournées entre villages|shares cars, trailers and delivery rounds between villages
            enseigne la comptabilité à des groupements de femmes|teaches bookkeeping to women’s groups
            assure des récoltes que personne n’assurait|insures harvests nobody insured
            publie des données ouvertes sur l’eau et la chaleur|publishes open data on water and heat
            soutient des entreprises créées par des personnes réfugiées|supports businesses founded by refugees
            récupère la chaleur des eaux usées pour des piscines et des écoles|recovers heat from waste water for pools and schools
            fait entrer la recherche dans les salles de classe|brings research into classrooms
            répare des filets, des barques et des liens|mends nets, boats and ties
            ouvre des ateliers où chacun fabrique ses meubles|opens workshops where people build their own furniture
            cartographie les rues trop chaudes avec leurs riverains|maps overheated streets with those who live there
            garde les enfants de parents aux horaires décalés|looks after the children of parents on odd shifts
            conseille des élus sur le travail décent|advises elected officials on decent work
            monte des spectacles sur l’argent et la dette|stages plays about money and debt
            transforme des friches en vergers communs|turns wasteland into common orchards
            transmet des savoir-faire du bois et de la terre crue|passes on the crafts of timber and raw earth
            cherche comment compter ce qui ne se vend pas|studies how to count what is not for sale
            """);
    private static final List<String> WHERE = Words.lines("""
            dans trois quartiers de {0}|in three neighbourhoods of {0}
            à {0} et alentour|in and around {0}
            depuis {0}|from {0}
            entre {0} et la campagne|between {0} and the countryside
            avec des partenaires de sept pays|with partners in seven countries
            depuis une ancienne école de {0}|from a former school in {0}
            au plus près des personnes concernées|as close as can be to those concerned
            de village en village|from village to village
            sur le littoral comme en montagne|on the coast and in the mountains
            sur les marchés de {0}|in the markets of {0}
            """);
    private static final List<String> SECOND = Words.lines("""
            Nos comptes sont publiés, nos échecs aussi.|Our accounts are public, and so are our failures.
            La moitié de notre conseil est tirée au sort.|Half of our board is drawn by lot.
            Nous cherchons des alliés pour changer d’échelle sans changer d’âme.|We seek allies to grow without losing our soul.
            Quarante bénévoles, six salariées, une camionnette.|Forty volunteers, six employees, one van.
            Chaque projet est relu par celles et ceux qu’il concerne.|Every project is reviewed by those it concerns.
            Nos méthodes sont libres et documentées.|Our methods are free and documented.
            Nous prêtons volontiers notre salle.|We gladly lend our room.
            Notre équipe parle cinq langues.|Our team speaks five languages.
            Rien n’est décidé sans les personnes concernées.|Nothing is decided without those concerned.
            Nous avons commencé à quatre autour d’une table.|We began as four around a table.
            Un tiers de notre résultat va à un fonds commun.|A third of our surplus goes to a common fund.
            Nous apprenons surtout de ce qui n’a pas marché.|We learn most from what did not work.
            Deux thèses ont été écrites avec nous.|Two doctoral theses were written with us.
            """);
    private static final Map<String, String> SUBJECT = Map.of(
            "ngo", "Une association qui|An association that", "company", "Une entreprise qui|A company that", "public", "Un service public qui|A public service that",
            "social-economy", "Une entreprise de l’économie sociale qui|A social-economy enterprise that", "research", "Une équipe de recherche qui|A research team that",
            "youth", "Un collectif de jeunes qui|A youth collective that", "media", "Un média indépendant qui|An independent media outlet that",
            "trade-union", "Un syndicat qui|A union that");
    private static final Map<String, List<String>> EXPERTISE = Map.of(
            "ngo", List.of("habitat", "aide alimentaire", "plaidoyer", "éducation populaire", "accès aux droits", "eau et assainissement", "accueil"),
            "company", List.of("achats responsables", "logistique", "efficacité énergétique", "écoconception", "mécénat de compétences", "matériaux biosourcés"),
            "public", List.of("urbanisme", "commande publique", "budget participatif", "action sociale", "transition locale", "coopération décentralisée"),
            "social-economy", List.of("microcrédit", "insertion", "réemploi", "finance solidaire", "circuits courts", "gouvernance partagée"),
            "research", List.of("évaluation d’impact", "sociologie du travail", "économie du développement", "climat urbain", "données ouvertes"),
            "youth", List.of("mobilité des jeunes", "engagement", "éducation par les pairs", "premier emploi"),
            "media", List.of("reportage", "éducation aux médias", "podcast", "vérification"),
            "trade-union", List.of("dialogue social", "santé au travail", "chaleur et métiers", "formation syndicale"));

    private Presentations() {}

    static String[] presentation(Generate.Organisation o, Random random) {
        String[] subject = SUBJECT.get(o.sector()).split("\\|");
        String[] act = DO.get(random.nextInt(DO.size())).split("\\|");
        String[] where = WHERE.get(random.nextInt(WHERE.size())).replace("{0}", o.town()).split("\\|");
        String[] second = random.nextInt(3) == 0 ? new String[] {"", ""} : SECOND.get(random.nextInt(SECOND.size())).split("\\|");
        return new String[] {
            (subject[0] + " " + act[0] + ", " + where[0] + ". " + second[0]).strip(), (subject[1] + " " + act[1] + ", " + where[1] + ". " + second[1]).strip()
        };
    }

    static String expertise(String sector, Random random) {
        List<String> all = EXPERTISE.get(sector);
        return random.ints(1 + random.nextInt(3), 0, all.size()).distinct().mapToObj(all::get).reduce((a, b) -> a + ", " + b).orElse("");
    }
}
