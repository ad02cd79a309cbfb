package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.platform.web.Faults;
import maillage.platform.web.Frame;

/** Where ballots filled in on paper are entered. */
public record PaperPage(Vote vote, List<VotePage.Waiting> waiting, Sent sent, Faults faults) {
    public Map<String, String> organisations(Frame f) {
        var words = new LinkedHashMap<String, String>();
        waiting.forEach(one -> words.put(one.organisation().toString(), f.plain(one.names())));
        return words;
    }
}
