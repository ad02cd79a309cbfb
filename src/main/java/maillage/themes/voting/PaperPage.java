package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Faults;
import maillage.platform.web.Frame;

/**
 * Where ballots filled in on paper are entered.
 *
 * @param entered the one just entered, with the receipt that is shown this once
 */
public record PaperPage(
        Vote vote,
        List<VotePage.Waiting> waiting,
        Sent sent,
        Faults faults,
        Optional<Entered> entered) {
    public record Entered(LocalizedText organisation, String receipt) {}

    public Map<String, String> organisations(Frame f) {
        var words = new LinkedHashMap<String, String>();
        waiting.forEach(one -> words.put(one.organisation().toString(), f.plain(one.names())));
        return words;
    }
}
