import java.util.List;
import java.util.Map;
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
    static final Map<String, List<String>> PLACES = Map.of(
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
    static final List<String> THINGS = lines("""
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
    static final List<String> OF = lines("""
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
    static final List<String> CAUSES = lines("""
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
    static final List<String> BRANDS = List.of("Véloria", "Cadrane", "Solinval", "Orélis", "Tavernay", "Brumal", "Calvéo", "Sorgane", "Lumestre", "Ardovert", "Milonde", "Fibréa",
            "Pellegrane", "Novargile", "Hélianse", "Corvenne", "Batival", "Étamine", "Ternois", "Quartzel", "Ovalys", "Damaris", "Graminée", "Trévise-Lorme", "Zéphirel", "Maréval");
    static final List<String> TRADES = lines("""
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
    static final List<String> JOBS = lines("""
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
    static final List<String> SPANISH = lines("""
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
    static final List<String> ITALIAN = lines("""
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
    static final List<String> ENGLISH = List.of("Banyan Steps", "Monsoon Ledger", "Tamarind Row", "Copper Kettle", "Lotus Lane", "Seven Wells", "Marigold", "Saffron Road", "Birchlight",
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

    private Words() {}

    static List<String> lines(String text) {
        return Stream.of(text.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
