package maillage.themes.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * A vote, as announced.
 *
 * @param version rises with every change of its set-up
 */
public record Vote(
        UUID id,
        Consulted consulted,
        LocalizedText titles,
        VoteRules rules,
        Instant opensAt,
        Instant closesAt,
        VoteState state,
        Optional<Instant> closedAt,
        String annulledReason,
        List<VoteOption> options,
        int version) {
    public Vote {
        options = List.copyOf(options);
    }

    /** Without language. */
    public String path() {
        return consulted.path() + "/" + id;
    }

    public boolean isSecret() {
        return rules.secret();
    }

    /** Whether ballots are taken at this moment. */
    public boolean takesBallots(Instant now) {
        return state == VoteState.OPEN && now.isBefore(closesAt);
    }

    public VoteOption option(int position) {
        return options.get(position - 1);
    }
}
