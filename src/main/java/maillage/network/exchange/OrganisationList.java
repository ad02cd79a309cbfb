package maillage.network.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.flag;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.several;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.network.RegistryId;
import maillage.network.RegistryId.Registry;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.Lookalike;
import maillage.platform.exchange.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The organisations of the network, members or not. */
@Component
@Order(20)
class OrganisationList extends ExchangedList {
    private final OrganisationListStore store;

    OrganisationList(OrganisationListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "organisations";
    }

    @Override
    public List<Column> columns() {
        Terms terms = store.terms();
        return List.of(
                key("key", slug()).alias("clé", "identifiant", "slug").example("toits-de-l-ourse"),
                optional("name_fr", text(200))
                        .alias("nom", "nom français", "nom fr", "name")
                        .example("Les Toits de l’Ourse"),
                optional("name_en", text(200))
                        .alias("nom anglais", "nom en")
                        .example("Roofs of the Bear"),
                optional("acronym", text(40)).alias("sigle"),
                optional("sectors", several(terms.shape("sector"), 8))
                        .alias("secteurs", "secteur", "sector")
                        .example("social-economy|youth"),
                optional("legal_form", terms.shape("legal-form"))
                        .alias("forme juridique", "statut juridique")
                        .example("cooperative"),
                required("country", Shapes.country()).alias("pays").example("FR"),
                optional("town", text(100)).alias("ville", "commune").example("Lyon"),
                optional("registry", oneOf("siren", "siret", "rna", "ror", "other=autre"))
                        .alias("registre")
                        .example("siren"),
                optional("registry_id", text(60))
                        .alias(
                                "numéro de registre",
                                "numéro d’enregistrement",
                                "siren",
                                "siret",
                                "rna")
                        .example("732829320"),
                optional("website", Shapes.website())
                        .alias("site", "site web", "site internet")
                        .example("https://toits.example"),
                optional("sdgs", several(terms.shape("sdg"), 5))
                        .alias("odd", "sdg")
                        .example("1|11|13"),
                optional("axes", several(terms.shape("axis"), 3))
                        .alias("axes 3zéro", "axis")
                        .example("exclusion|carbon"),
                optional("expertise", text(1000))
                        .alias("expertises", "domaines d’expertise")
                        .example("rénovation, habitat partagé"),
                optional("presentation_fr", text(4000))
                        .alias("présentation", "présentation française"),
                optional("presentation_en", text(4000)).alias("présentation anglaise"),
                optional("chapter", known("chapters", store.chapters()))
                        .alias("plateforme nationale", "plateforme")
                        .example("senegal"),
                optional(
                                "state",
                                oneOf(
                                        "known=connue,connu",
                                        "member=membre",
                                        "left=partie,parti,sortie"))
                        .alias("statut", "état")
                        .otherwise("known")
                        .example("member"),
                optional("joined_on", date())
                        .alias("entrée", "date d’adhésion", "membre depuis")
                        .example("2024-01-25"),
                optional("left_on", date()).alias("sortie", "date de départ"),
                optional("cited", flag())
                        .alias("citée", "citation", "cité")
                        .otherwise("yes")
                        .example("yes"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> keys) {
        return store.rows(array(keys));
    }

    @Override
    protected void check(List<Line> lines) {
        for (Line line : lines) {
            if (!line.has("name_fr")
                    && !line.has("name_en")
                    && !line.isFaulty("name_fr")
                    && !line.isFaulty("name_en")) {
                line.fault("name_fr", "required");
            }
            if (line.at("state").equals("member")
                    && !line.has("joined_on")
                    && !line.isFaulty("joined_on")) {
                line.fault("joined_on", "member-since");
            }
            if (line.day("left_on").isPresent()
                    && line.day("joined_on")
                            .map(day -> day.isAfter(line.day("left_on").get()))
                            .orElse(true)) {
                line.fault("left_on", "before", "joined_on");
            }
            checkRegistry(line);
            if (line.citesAgain()) {
                line.fault("cited", "cited-again");
            }
        }
        refuseNumbersOfOthers(lines);
    }

    private static void checkRegistry(Line line) {
        if (line.has("registry") && !line.has("registry_id")) {
            line.fault("registry_id", "required");
        } else if (line.has("registry_id") && !line.isFaulty("registry")) {
            Registry registry =
                    line.has("registry")
                            ? Registry.find(line.at("registry")).orElse(Registry.OTHER)
                            : meant(line.at("registry_id"));
            RegistryId.read(registry, line.at("registry_id"))
                    .ifPresentOrElse(
                            number -> {
                                line.keep("registry", number.registry().code());
                                line.keep("registry_id", number.id());
                            },
                            () -> line.fault("registry_id", "registry", registry.code()));
        }
    }

    /** The registry whose numbers look like this one. */
    private static Registry meant(String number) {
        String bare = number.replaceAll("[\\s\\u00A0\\u202F.]", "");
        if (bare.matches("\\d{9}")) {
            return Registry.SIREN;
        }
        if (bare.matches("\\d{14}")) {
            return Registry.SIRET;
        }
        return RegistryId.read(Registry.RNA, number).isPresent()
                ? Registry.RNA
                : RegistryId.read(Registry.ROR, number).isPresent() ? Registry.ROR : Registry.OTHER;
    }

    /**
     * A number belongs to one organisation. On a new line that is a likeness to decide, elsewhere a
     * fault.
     */
    private void refuseNumbersOfOthers(List<Line> lines) {
        var inFile = new HashMap<String, Integer>();
        Map<String, String> holders = new HashMap<>();
        store.signs().forEach(sign -> holders.put(sign.number(), sign.key()));
        for (Line line : lines) {
            if (!line.has("registry_id") || line.isFaulty("registry_id")) {
                continue;
            }
            String number = line.at("registry") + " " + line.at("registry_id");
            Integer earlier = inFile.putIfAbsent(number, line.number());
            if (earlier != null) {
                line.fault("registry_id", "twice", earlier);
            } else if (!line.isNew()
                    && holders.containsKey(number)
                    && !line.at("key").equals(holders.get(number))) {
                line.fault("registry_id", "registry-taken", holders.getOrDefault(number, ""));
            }
        }
    }

    @Override
    protected List<Lookalike> lookalikes(List<Line> fresh) {
        return fresh.isEmpty() ? List.of() : new OrganisationSigns(store.signs()).lookalikes(fresh);
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.add(JsonRows.of(added));
        store.change(JsonRows.of(changed));
    }
}
