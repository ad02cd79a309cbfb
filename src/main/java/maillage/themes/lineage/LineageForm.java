package maillage.themes.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.ProposalText;

/** Reads the forms by which proposals become one or several. */
record LineageForm(Typed typed) {
    private static final int TITLE = 150;
    private static final int QUESTION = 500;
    private static final int WHY = 2000;
    private static final int PRODUCES = 1000;
    private static final int PARTS = 3;

    /** What the form of a merger says, by field: its label. */
    static final Map<String, String> MERGER = labels("");

    private static Map<String, String> labels(String part) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("title" + part, "proposal.title");
        labels.put("question" + part, "proposal.question");
        if (part.isEmpty()) {
            labels.put("why", "proposal.why");
            labels.put("produces", "proposal.produces");
        }
        return labels;
    }

    /** The same of a split, part by part. */
    static Map<String, String> split() {
        var labels = new LinkedHashMap<String, String>();
        IntStream.rangeClosed(1, PARTS).forEach(part -> labels.putAll(labels("-" + part)));
        return labels;
    }

    static Typed write(ProposalText text) {
        return Typed.nothing()
                .with("title", text.title())
                .with("question", text.question())
                .with("why", text.whyNow())
                .with("produces", text.produces());
    }

    List<ProposalSeen> chosen(List<ProposalSeen> others) {
        Set<String> numbers = ticked();
        return others.stream()
                .filter(one -> numbers.contains(String.valueOf(one.proposal().number().orElse(0))))
                .toList();
    }

    private Set<String> ticked() {
        return typed.all("with").stream()
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What was ticked and is no longer there to be merged is said, not left out. */
    Faults checkMerge(List<ProposalSeen> chosen) {
        boolean gone = chosen.size() < ticked().size();
        Faults faults =
                Faults.none()
                        .when(gone, "with", "proposal.fault.with-gone")
                        .when(!gone && chosen.isEmpty(), "with", "proposal.fault.with");
        said(faults, "title", TITLE);
        said(faults, "question", QUESTION);
        said(faults, "why", WHY);
        said(faults, "produces", PRODUCES);
        return faults;
    }

    Faults checkSplit() {
        Faults faults = Faults.none();
        for (int part = 1; part <= PARTS; part++) {
            if (part <= 2 || !blank(part)) {
                said(faults, "title-" + part, TITLE);
                said(faults, "question-" + part, QUESTION);
            }
        }
        return faults;
    }

    /** In the language of the one it starts from. */
    ProposalText merged(ProposalText first) {
        return with(
                first,
                typed.one("title"),
                typed.one("question"),
                typed.one("why"),
                typed.one("produces"));
    }

    List<ProposalText> parts(ProposalText whole) {
        return IntStream.rangeClosed(1, PARTS)
                .filter(part -> !blank(part))
                .mapToObj(
                        part ->
                                with(
                                        whole,
                                        typed.one("title-" + part),
                                        typed.one("question-" + part),
                                        whole.whyNow(),
                                        whole.produces()))
                .toList();
    }

    private boolean blank(int part) {
        return typed.one("title-" + part).isEmpty() && typed.one("question-" + part).isEmpty();
    }

    private void said(Faults faults, String field, int limit) {
        faults.when(typed.one(field).isEmpty(), field, "form.missing")
                .when(typed.one(field).length() > limit, field, "form.too-long", limit);
    }

    private static ProposalText with(
            ProposalText of, String title, String question, String why, String produces) {
        return new ProposalText(
                of.language(),
                title,
                question,
                why,
                produces,
                of.territories(),
                of.sdgs(),
                of.axes(),
                of.sectors());
    }
}
