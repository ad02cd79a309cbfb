package maillage.themes.texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Wording;

/**
 * What a proposal said before.
 *
 * @param changes the latest first
 */
public record TextsPage(ProposalSeen seen, List<Change> changes) {
    /**
     * @param at empty when it is not known, for what came in from a list
     * @param by read by members only
     */
    public record Change(
            Optional<Instant> at,
            Optional<String> by,
            Optional<Version.Taken> amendment,
            List<Field> fields) {}

    /** One field, the two wordings side by side. */
    public record Field(String code, Wording wording) {}

    /**
     * @param versions the first one first
     */
    static TextsPage of(ProposalSeen seen, List<Version> versions) {
        var changes = new ArrayList<Change>();
        for (int place = versions.size() - 1; place > 0; place--) {
            Version now = versions.get(place);
            changes.add(
                    new Change(
                            now.at(),
                            now.by(),
                            now.amendment(),
                            now.changedSince(versions.get(place - 1)).entrySet().stream()
                                    .map(
                                            was ->
                                                    new Field(
                                                            was.getKey(),
                                                            Wording.between(
                                                                    was.getValue(),
                                                                    now.fields()
                                                                            .getOrDefault(
                                                                                    was.getKey(),
                                                                                    ""))))
                                    .toList()));
        }
        return new TextsPage(seen, changes);
    }

    /** On the page of the proposal: that there are former texts. */
    public record Link(ProposalSeen seen, int changes) {
        public String path() {
            return seen.path() + "/texts";
        }
    }
}
