package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.platform.web.Faults;
import maillage.platform.web.Frame;

/**
 * How a vote will be held.
 *
 * @param id empty for a new one
 * @param clash someone else changed it meanwhile
 */
public record SetUpPage(
        Consulted consulted,
        Optional<UUID> id,
        int version,
        List<VoteOptionStore.Proposed> proposals,
        Map<String, String> sectors,
        Map<String, String> axes,
        Sent sent,
        Faults faults,
        boolean clash) {
    public String address() {
        return id.map(known -> consulted.path() + "/" + known + "/setup").orElse(consulted.path());
    }

    public Map<String, String> ballots(Frame f) {
        var words = new LinkedHashMap<String, String>();
        for (BallotKind kind : BallotKind.values()) {
            words.put(kind.code(), f.t("vote.kind." + kind.code()));
        }
        return words;
    }

    /** Each rule under the ballots it counts. */
    public Map<String, String> methods(Frame f) {
        var words = new LinkedHashMap<String, String>();
        for (BallotKind kind : BallotKind.values()) {
            for (Method method : Method.of(kind)) {
                words.put(method.code(), f.t("vote.method." + method.code()));
            }
        }
        return words;
    }

    public Map<String, String> proposalWords(Frame f) {
        var words = new LinkedHashMap<String, String>();
        proposals.forEach(
                one -> words.put(one.id().toString(), one.number() + ". " + f.plain(one.title())));
        return words;
    }
}
