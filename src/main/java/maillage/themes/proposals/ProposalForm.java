package maillage.themes.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Language;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.shared.Guided;
import maillage.themes.shared.ProposalText;
import maillage.themes.shared.Template;

/**
 * Reads and writes the fields of a proposal. A draft needs a title; what is published says it all.
 */
final class ProposalForm {
    private static final int TITLE = 150;
    private static final int QUESTION = 500;
    private static final int WHY = 2000;
    private static final int PRODUCES = 1000;
    private static final int TERRITORIES = 300;
    private static final int MOST_SDGS = 5;

    /** What is written in it, by field: its label. */
    static final Map<String, String> LABELS = labels();

    private final Typed typed;

    ProposalForm(Typed typed) {
        this.typed = typed;
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        for (String field : List.of("title", "question", "why", "produces", "territories")) {
            labels.put(field, "proposal." + field);
        }
        return labels;
    }

    /** What a new proposal starts from. */
    static Typed start(Template template, boolean staff, Language language) {
        Typed typed = Typed.nothing().with("language", language.tag());
        for (Guided field : Guided.values()) {
            var skeleton = template.guide(staff, field).skeleton();
            if (!skeleton.isEmpty()) {
                typed = typed.with(field.code(), skeleton.in(language).text());
            }
        }
        return typed;
    }

    static Typed write(ProposalText text, int version) {
        return Typed.nothing()
                .with("language", text.language().tag())
                .with("title", text.title())
                .with("question", text.question())
                .with("why", text.whyNow())
                .with("produces", text.produces())
                .with("territories", text.territories())
                .with("sdgs", text.sdgs().stream().map(String::valueOf).toList())
                .with("axes", text.axes())
                .with("sectors", text.sectors())
                .with("version", String.valueOf(version));
    }

    /**
     * @param whole to be published: a draft may still say what its template says
     */
    Faults check(boolean whole, Template template) {
        Faults faults = Faults.none();
        faults.when(typed.one("title").isEmpty(), "title", "form.missing");
        for (Guided field : Guided.values()) {
            String said = typed.one(field.code());
            faults.when(whole && said.isEmpty(), field.code(), "form.missing")
                    .when(
                            whole && template.isSkeleton(field, said),
                            field.code(),
                            "proposal.fault.skeleton");
        }
        tooLong(faults, "title", TITLE);
        tooLong(faults, "question", QUESTION);
        tooLong(faults, "why", WHY);
        tooLong(faults, "produces", PRODUCES);
        tooLong(faults, "territories", TERRITORIES);
        faults.when(sdgs().size() > MOST_SDGS, "sdgs", "proposal.fault.sdgs", MOST_SDGS);
        return faults;
    }

    /**
     * @param offered what may be chosen; other codes are left out
     */
    ProposalText read(Offered offered) {
        return new ProposalText(
                Language.of(typed.one("language")),
                typed.one("title"),
                typed.one("question"),
                typed.one("why"),
                typed.one("produces"),
                typed.one("territories"),
                sdgs(),
                among("axes", offered.axes().keySet()),
                among("sectors", offered.sectors().keySet()));
    }

    private List<Integer> sdgs() {
        return typed.all("sdgs").stream()
                .filter(one -> one.matches("[1-9]|1[0-7]"))
                .map(Integer::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> among(String field, Set<String> codes) {
        return typed.all(field).stream().filter(codes::contains).distinct().toList();
    }

    private void tooLong(Faults faults, String field, int limit) {
        faults.when(typed.one(field).length() > limit, field, "form.too-long", limit);
    }
}
