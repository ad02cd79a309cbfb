package maillage.themes.shared;

import java.util.List;
import java.util.Map;
import maillage.platform.web.Html;
import maillage.platform.web.Typed;
import maillage.themes.Seen;
import org.springframework.web.servlet.View;

/**
 * What was sent when it could no longer be taken: given back to whoever typed it, with the reason
 * (docs/rules.md#r15).
 */
public final class TooLate {
    private TooLate() {}

    public static View with(ProposalSeen seen, LatePage.Said... said) {
        return Html.unprocessable(
                "themes/late", new LatePage(seen.path(), seen.proposal().title(), List.of(said)));
    }

    /**
     * @param labels text keys by field, in the order in which they are read
     */
    public static View with(ProposalSeen seen, Typed typed, Map<String, String> labels) {
        return with(seen, said(typed, labels).toArray(LatePage.Said[]::new));
    }

    /** Of something that was to be added to a consultation. */
    public static View with(Seen seen, Typed typed, Map<String, String> labels) {
        return Html.unprocessable(
                "themes/late",
                new LatePage(
                        seen.consultation().path(),
                        seen.consultation().titles(),
                        said(typed, labels)));
    }

    private static List<LatePage.Said> said(Typed typed, Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(one -> new LatePage.Said(one.getValue(), typed.one(one.getKey())))
                .toList();
    }
}
