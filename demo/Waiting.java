import java.io.IOException;
import java.util.List;

/** The applications that wait for the team in the living cycle; on {@link Generate#TODAY} the oldest is nine days old. */
final class Waiting {
    private static final String NAMES =
            "cycle,organisation,email,given,family,function,sector,country,website,presentation,expertise,axes,sdgs,groups,alternate_given,alternate_family,alternate_email,charter,cited,language,received_on";

    private Waiting() {}

    static void write(Generate g) throws IOException {
        g.csv("current/applications.csv", NAMES, List.of(
                List.of("current", "Union des Grutières", "rosalie.kerbrat@grutieres.example", "Rosalie", "Kerbrat-Thieu", "Secrétaire nationale", "trade-union", "FR", "https://grutieres.example",
                        "Nous défendons celles et ceux qui travaillent en hauteur. La chaleur arrête les grues avant d’arrêter les chantiers : nous voulons que le prix en soit partagé.", "conditions de travail, chaleur, bâtiment",
                        "exclusion|carbon", "8|11|13", "finance-solidaire", "Nolwenn", "Astier-Roc", "nolwenn.astier@grutieres.example", "now", "yes", "fr", "2026-04-05"),
                List.of("current", "Les Semeurs de rive", "idriss.caradeuc@semeurs.example", "Idriss", "Caradeuc", "Coordinateur", "youth", "FR", "https://semeurs.example",
                        "Deux cents jeunes de dix-huit à vingt-six ans replantent les berges de leur canton et tiennent un café le mercredi.", "éducation populaire, berges, bénévolat",
                        "exclusion", "4|11|15", "jeunesse-et-territoires|petits-dejeuners", "", "", "", "now", "yes", "fr", "2026-04-07"),
                List.of("current", "Thiès Solidarités Ateliers", "aminata.sowle@thies-ateliers.example", "Aminata", "Sowlé", "Présidente", "social-economy", "SN", "https://thies-ateliers.example",
                        "Onze ateliers de réparation à Thiès et Mbour, tenus par ceux qui y ont appris leur métier.", "réparation, formation, achats communs",
                        "poverty|carbon", "8|12", "modeles-economiques", "Ousmane", "Ndiarel", "ousmane.ndiarel@thies-ateliers.example", "meeting", "yes", "fr", "2026-04-08"),
                List.of("current", "Lantern Street Housing", "maud.ellinghurst@lanternstreet.example", "Maud", "Ellinghurst", "Head of Partnerships", "ngo", "IE", "https://lanternstreet.example",
                        "We let empty shops to families who lost their homes, and we publish what it costs, month by month.", "housing, open accounts",
                        "exclusion|poverty", "1|10|11", "finance-solidaire|action-internationale", "Conall", "Dervaney", "conall.dervaney@lanternstreet.example", "now", "yes", "en", "2026-04-09"),
                List.of("current", "Laboratoire des Sols vivants", "theodora.maurepas@solsvivants.example", "Théodora", "Maurepas-Lin", "Directrice de recherche", "research", "FR", "",
                        "Une unité de recherche qui mesure, avec des maraîchers, ce qu’un sol rend quand on le laisse tranquille.", "sols, mesure, sciences participatives",
                        "carbon", "2|13|15", "petits-dejeuners", "", "", "", "meeting", "no", "fr", "2026-04-12"),
                List.of("current", "Compagnie des Bateliers de l’Erdre", "gaspard.ollivaux@bateliers.example", "Gaspard", "Ollivaux", "Gérant", "company", "FR", "https://bateliers.example",
                        "Du fret sur l’eau, des livraisons à vélo depuis le quai, et des comptes que nos clients peuvent lire.", "logistique fluviale, vélo cargo",
                        "carbon|poverty", "9|11|13", "modeles-economiques", "Sixtine", "Brossais", "sixtine.brossais@bateliers.example", "now", "yes", "fr", "2026-04-13")));
    }
}
