package maillage.network.organisations;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.OrganisationId;
import maillage.network.Taxonomy;
import maillage.network.Terms;
import maillage.platform.Trail;
import maillage.platform.TrailLine;
import maillage.platform.text.CountryNames;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/** What happened to an organisation, with the codes of lists in the reader's words. */
@Component
class History {
    private static final int LINES = 40;
    private static final Map<String, Taxonomy> LISTS =
            Map.of(
                    "organisation-sectors",
                    Taxonomy.SECTOR,
                    "organisation-sdgs",
                    Taxonomy.SDG,
                    "organisation-axes",
                    Taxonomy.AXIS,
                    "organisation-legal-form",
                    Taxonomy.LEGAL_FORM);
    private final Trail trail;
    private final Terms terms;
    private final Texts texts;

    History(Trail trail, Terms terms, Texts texts) {
        this.trail = trail;
        this.terms = terms;
        this.texts = texts;
    }

    List<TrailLine> of(OrganisationId organisation, Language language) {
        return trail.of("organisation", organisation.value(), LINES).stream()
                .map(line -> worded(line, language))
                .toList();
    }

    private TrailLine worded(TrailLine line, Language language) {
        var details = new HashMap<>(line.details());
        details.replaceAll(
                (name, value) ->
                        name.equals("before") || name.equals("after")
                                ? words(line.action(), value, language)
                                : value);
        if (details.containsKey("kind")) {
            details.computeIfPresent(
                    "kind", (name, code) -> texts.get(language, "mandate.kind." + code));
        }
        details.computeIfPresent(
                "manner", (name, code) -> texts.get(language, "charter.manner." + code));
        return new TrailLine(line.at(), line.who(), line.action(), details);
    }

    /** What a change says in this language; a dash where there was nothing. */
    String words(String action, String value, Language language) {
        if (value.isEmpty()) {
            return texts.get(language, "organisation.nothing");
        }
        if (action.equals("organisation-country")) {
            return CountryNames.of(language, value);
        }
        if (action.equals("organisation-published")) {
            return each(value, code -> texts.get(language, "organisation.publish." + code));
        }
        Taxonomy list = LISTS.get(action);
        if (list == null) {
            return value;
        }
        Map<String, String> names =
                terms.of(list).stream()
                        .collect(
                                Collectors.toMap(
                                        term -> term.code(),
                                        term -> term.names().in(language).text()));
        return each(value, code -> names.getOrDefault(code, code));
    }

    private static String each(String codes, java.util.function.UnaryOperator<String> words) {
        return Arrays.stream(codes.split(", ")).map(words).collect(Collectors.joining(", "));
    }
}
