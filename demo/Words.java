import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Words that names and sentences are made of; where two stand in a line, French comes before the bar and English after it. */
final class Words {
    static final List<String> AXES = List.of("exclusion", "carbon", "poverty");
    static final Map<String, String> CHAPTERS = Map.of("TN", "tunisie", "SN", "senegal", "CO", "colombie", "IT", "italie", "IN", "inde");
    static final Map<String, List<String>> TOWNS = Map.ofEntries(
            Map.entry("FR", lines("""
                    Paris
                    Paris
                    Paris
                    Lyon
                    Lyon
                    Marseille
                    Lille
                    Nantes
                    Toulouse
                    Bordeaux
                    Strasbourg
                    Rennes
                    Montreuil
                    Grenoble
                    Roubaix
                    Montpellier
                    Clermont-Ferrand
                    Dijon
                    Brest
                    Saint-Denis
                    Rouen
                    Limoges
                    Ajaccio
                    Fort-de-France
                    """)),
            Map.entry("BE", List.of("Bruxelles", "Liège", "Namur")),
            Map.entry("CH", List.of("Genève", "Lausanne", "Fribourg")),
            Map.entry("LU", List.of("Luxembourg", "Esch-sur-Alzette")),
            Map.entry("CA", List.of("Montréal", "Québec", "Sherbrooke")),
            Map.entry("TN", List.of("Tunis", "Sfax", "Sousse", "Gabès")),
            Map.entry("MA", List.of("Rabat", "Tanger", "Agadir")),
            Map.entry("SN", List.of("Dakar", "Thiès", "Saint-Louis", "Ziguinchor")),
            Map.entry("CI", List.of("Abidjan", "Bouaké")),
            Map.entry("CO", List.of("Medellín", "Bogotá", "Cali", "Pasto")),
            Map.entry("IT", List.of("Torino", "Bologna", "Bari", "Palermo")),
            Map.entry("IN", List.of("Pune", "Chennai", "Kolkata", "Jaipur")),
            Map.entry("SE", List.of("Göteborg", "Malmö", "Umeå")),
            Map.entry("DE", List.of("Leipzig", "Bremen", "Köln")));
    private static final Map<String, List<String>> PLACES = Map.of(
            "FR", List.of("Valorme", "Rocbelle", "Trémaudan", "Kerveliou", "Puy-Saurel", "Castelmire", "Orval-le-Neuf", "Sainte-Aubaine", "Grandvire", "Montaubel", "Lanvézec",
                    "Port-Alizé", "Champ-Doré", "Fontvireil", "Marsoule", "Peyrecombe", "Aubelongue", "Clairvergne", "Roquesourde", "Tournevaux", "Bellesaigne", "Noirepierre",
                    "Hautelande", "Merlevent", "Sablorne", "Vaudreil-sous-Bois", "Pontaubry", "Courtesoulte"),
            "SN", List.of("Ndiakhène", "Keur Sambala", "Ouassoul", "Médina-Baobab", "Fadiar"),
            "TN", List.of("Bir Sahloun", "Oued Zahra", "Ksar Yasmine", "Jebel Rihane"),
            "MA", List.of("Aït Zerwal", "Dar Noujoum", "Tizi n’Argan"),
            "CI", List.of("Adjamia", "Port-Comoé", "Grand-Lagune"),
            "CO", List.of("Valle Guaduales", "San Telmo del Río", "Puerto Quimbaya"),
            "IT", List.of("Montelauro", "Borgo Serena", "Castel Ginestra"),
            "IN", List.of("Suryapuram", "Neelkund", "Amrapara"),
            "SE", List.of("Björkhamn", "Norrälven"),
            "DE", List.of("Lindenbrück", "Weidenau-Ost"));
    private static final List<String> THINGS = lines("""
            Jardins|Gardens
            Greniers|Granaries
            Moulins|Mills
            Semences|Seeds
            Lanternes|Lanterns
            Boussoles|Compasses
            Écluses|Locks
            Sources|Springs
            Racines|Roots
            Voiles|Sails
            Balises|Beacons
            Ruches|Hives
            Vergers|Orchards
            Braises|Embers
            Cabanes|Cabins
            Échelles|Ladders
            Fenêtres|Windows
            Fontaines|Fountains
            Galets|Pebbles
            Halles|Market Halls
            Hirondelles|Swallows
            Îlots|Islets
            Levains|Leavens
            Lisières|Forest Edges
            Marelles|Hopscotch
            Nids|Nests
            Outils|Tools
            Palabres|Palavers
            Perrons|Doorsteps
            Phares|Lighthouses
            Rivages|Shores
            Saisons|Seasons
            Seuils|Thresholds
            Sillons|Furrows
            Tisserands|Weavers
            Tréteaux|Trestles
            Vigies|Lookouts
            Persiennes|Shutters
            Marchés|Markets
            Chemins|Paths
            """);
    private static final List<String> OF = lines("""
            de l’Aube|of Dawn
            du Levant|of the Levant
            de la Combe|of the Combe
            des Trois Rives|of Three Shores
            du Vieux Lavoir|of the Old Washhouse
            de la Mare Bleue|of the Blue Pond
            des Quatre Vents|of the Four Winds
            du Petit Jour|of Daybreak
            des Sables|of the Sands
            du Mascaret|of the Tidal Bore
            de Belle-Étoile|of Fair Star
            des Hautes Herbes|of Tall Grass
            de l’Estran|of the Foreshore
            des Embruns|of Sea Spray
            de la Garrigue|of the Garrigue
            du Causse|of the Causse
            des Marais|of the Marshes
            de la Tramontane|of the Tramontane
            du Chemin Creux|of the Hollow Lane
            des Deux Collines|of Two Hills
            du Gué|of the Ford
            de l’Horizon|of the Horizon
            du Bocage|of the Bocage
            des Cimes|of the Peaks
            du Limon|of the Silt
            de la Falaise|of the Cliff
            de l’Anse|of the Cove
            des Genêts|of Broom
            du Zénith|of the Zenith
            de la Vallée Haute|of the Upper Valley
            du Faubourg|of the Faubourg
            de la Gare de Triage|of the Marshalling Yard
            des Terrasses|of the Terraces
            de la Rue Haute|of High Street
            du Canal|of the Canal
            de l’Écorce|of the Bark
            """);
    private static final List<String> CAUSES = lines("""
            l’eau partagée|Shared Water
            le droit au répit|the Right to Respite
            la ville à hauteur d’enfant|the Child-Height City
            le climat des rues|Street Climate
            la terre nourricière|Nourishing Land
            un toit en toute saison|a Roof in Every Season
            le travail qui dure|Lasting Work
            la monnaie du quartier|Neighbourhood Money
            la lecture pour tous|Reading for All
            le soin de proximité|Care Close By
            la forêt commune|the Common Forest
            l’hospitalité|Hospitality
            les mobilités douces|Gentle Mobility
            l’épargne utile|Useful Savings
            la nuit étoilée|Starry Nights
            le pain quotidien|Daily Bread
            """);
    private static final List<String> BRANDS = List.of("Véloria", "Cadrane", "Solinval", "Orélis", "Tavernay", "Brumal", "Calvéo", "Sorgane", "Lumestre", "Ardovert", "Milonde", "Fibréa",
            "Pellegrane", "Novargile", "Hélianse", "Corvenne", "Batival", "Étamine", "Ternois", "Quartzel", "Ovalys", "Damaris", "Graminée", "Trévise-Lorme", "Zéphirel", "Maréval");
    private static final List<String> TRADES = lines("""
            Énergies|Energy
            Conseil|Consulting
            Textiles|Textiles
            Mobilités|Mobility
            Habitat|Housing
            Logistique|Logistics
            Numérique|Digital
            Assurances|Insurance
            Bois|Timber
            Emballages|Packaging
            Éclairage|Lighting
            Capital|Capital
            Traiteur|Catering
            Ingénierie|Engineering
            """);
    private static final List<String> JOBS = lines("""
            Couvreurs et Zingueuses|Roofers and Zinc Workers
            Passementières|Braid Makers
            Métiers du soin|Care Professions
            Bateliers|Bargees
            Maraîchers|Market Gardeners
            Imprimeurs|Printers
            Conducteurs de nuit|Night Drivers
            Aides à domicile|Home Helpers
            Gens de mer|Seafarers
            Verriers|Glassmakers
            Archivistes|Archivists
            Cordistes|Rope-access Workers
            Cantinières|Canteen Workers
            Bûcheronnes|Lumberjacks
            """);
    private static final List<String> SPANISH = lines("""
            Caminos del Río|River Paths
            Semillas de Ladera|Hillside Seeds
            Manos Tejedoras|Weaving Hands
            Luz de Barrio|Neighbourhood Light
            Agua Clara|Clear Water
            Puentes de Guadua|Bamboo Bridges
            Voces del Páramo|Voices of the Moor
            Casa Colibrí|Hummingbird House
            Huerta Común|Common Orchard
            Minga Nueva|New Minga
            Techo y Sombra|Roof and Shade
            """);
    private static final List<String> ITALIAN = lines("""
            Le Terrazze|The Terraces
            Ponte Verde|Green Bridge
            Orti di Collina|Hill Gardens
            La Lucciola|The Firefly
            Pane e Radici|Bread and Roots
            Il Telaio|The Loom
            Mare Aperto|Open Sea
            Borgo Nuovo|New Hamlet
            Le Officine|The Workshops
            Sentieri Comuni|Common Paths
            """);
    private static final List<String> ENGLISH = List.of("Banyan Steps", "Monsoon Ledger", "Tamarind Row", "Copper Kettle", "Lotus Lane", "Seven Wells", "Marigold", "Saffron Road", "Birchlight",
            "Skerry", "Amber Ferry", "Hearthside", "Rowan Gate", "Kingfisher", "Long Meadow", "Sandalwood");
    static final List<List<String>> FUNCTIONS = List.of(
            List.of("Chargée de mission", "Chargé de mission", "Coordinatrice bénévole", "Volontaire en service civique", "Assistante de projet", "Animateur réseau"),
            List.of("Responsable des partenariats", "Cheffe de projet", "Responsable du plaidoyer", "Coordinateur des programmes", "Chargée d’études principale", "Responsable développement durable",
                    "Secrétaire générale adjointe", "Responsable de l’évaluation"),
            List.of("Directrice générale", "Directeur des programmes", "Présidente", "Vice-président", "Directrice scientifique", "Secrétaire général", "Élue déléguée à la transition", "Associée gérante"));
    static final List<String> ROOMS = List.of("Salle des Cordages", "Grande salle", "Verrière du premier étage", "Atelier sur cour", "Salle du conseil", "Amphithéâtre Nour", "Le Foyer", "La Mezzanine",
            "Salle des Pas comptés", "Bibliothèque", "Salle des Mariages", "La Rotonde", "Espace Alcyon", "Salle Garance", "Le Comptoir", "Studio B", "Salle Baobab", "La Serre");
    static final List<String> STREETS = List.of("rue des Passementiers", "quai des Mariniers", "avenue du Grand-Chêne", "place du Vieux-Puits", "rue de la Filature", "impasse des Lilas", "boulevard des Alizés",
            "rue Ève-Larminat", "cours des Tanneurs", "chemin de la Corderie");
    static final List<String> EQUIPMENT = List.of("écran", "écran, micros", "vidéoprojecteur, paperboard", "tables modulables", "cuisine, vaisselle", "sonorisation", "écran, wifi invité", "");
    static final List<String> AVAILABILITY = List.of("en semaine, hors vacances scolaires", "les mardis et jeudis", "le matin", "sur demande, un mois avant", "après 17 h", "tous les jours", "");
    private static final List<String> DO = lines("""
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
    private static final List<String> WHERE = lines("""
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
    private static final List<String> SECOND = lines("""
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

    private Words() {}

    record Name(String french, String english) {
        static Name of(String both) {
            String[] parts = both.split("\\|");
            return new Name(parts[0], parts.length > 1 ? parts[1] : parts[0]);
        }
    }

    record Culture(List<String> given, List<String> starts, List<String> ends) {
        String family(Random random) {
            return starts.get(random.nextInt(starts.size())) + ends.get(random.nextInt(ends.size()));
        }
    }

    static String country(Random random) {
        int draw = random.nextInt(100);
        List<String> abroad = List.of("BE", "CH", "LU", "CA", "TN", "TN", "MA", "SN", "SN", "SN", "CI", "CO", "CO", "IT", "IT", "IN", "IN", "SE", "DE");
        return draw < 67 ? "FR" : abroad.get(random.nextInt(abroad.size()));
    }

    static Name name(String sector, String country, String town, Generate g) {
        return switch (country) {
            case "CO" -> foreign(sector, g, SPANISH, country, SPANISH_KINDS);
            case "IT" -> foreign(sector, g, ITALIAN, country, ITALIAN_KINDS);
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
        String place = g.pick(PLACES.get(country));
        return new Name(kind.french().replace("{0}", base.french()).replace("{1}", place), kind.english().replace("{0}", base.english()).replace("{1}", place));
    }

    private static String english(String sector, Generate g, String country) {
        String base = g.pick(ENGLISH);
        return switch (sector) {
            case "company" -> base + " " + g.pick(List.of("Capital", "Works", "Mobility", "Timber"));
            case "public" -> g.pick(PLACES.get(country)) + " " + g.pick(List.of("Municipal Council", "District", "Water Board"));
            case "social-economy" -> base + " " + g.pick(List.of("Co-operative", "Savings Circle", "Guild"));
            case "research" -> base + " " + g.pick(List.of("Institute", "Centre for Cities", "School of Public Health"));
            case "youth" -> base + " Youth Circle";
            case "media" -> base + " " + g.pick(List.of("Radio", "Review"));
            case "trade-union" -> base + " Workers’ Union";
            default -> base + " " + g.pick(List.of("Trust", "Collective", "Foundation"));
        };
    }

    private static Name french(String sector, Generate g, String country) {
        Name thing = Name.of(g.fresh(THINGS, 5));
        Name of = Name.of(g.fresh(OF, 9));
        Name cause = Name.of(g.pick(CAUSES));
        Name job = Name.of(g.pick(JOBS));
        Name trade = Name.of(g.pick(TRADES));
        String brand = g.fresh(BRANDS, 4);
        String place = g.pick(PLACES.getOrDefault(country, PLACES.get("FR")));
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

    static List<String> lines(String text) {
        return Stream.of(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
