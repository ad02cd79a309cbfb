package maillage.themes.voting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;

/**
 * One vote, from its announcement to its result.
 *
 * @param staff whether the reader runs it
 * @param announced its rules, in words
 * @param electors how many vote, or would if it opened now
 * @param mine the reader's organisations that vote
 * @param preview who would vote, while it is planned
 * @param result once it is closed
 * @param reason typed for an annulment
 */
public record VotePage(
        Vote vote,
        boolean staff,
        List<String> announced,
        int electors,
        int voted,
        boolean takesBallots,
        boolean overdue,
        List<Mine> mine,
        List<String> preview,
        Optional<String> refusal,
        Optional<Shown> result,
        List<Waiting> waiting,
        String reason,
        Faults faults,
        List<TrailLine> trail) {
    /**
     * A ballot of one organisation.
     *
     * @param receipt of the ballot this person cast
     * @param barred why this person cannot cast it, as a text key
     */
    public record Mine(
            UUID organisation,
            LocalizedText names,
            boolean voted,
            Optional<String> receipt,
            Optional<String> barred,
            Sent sent,
            Faults faults) {}

    /** An elector that has not voted, for those who enter paper ballots. */
    public record Waiting(UUID organisation, LocalizedText names) {}

    /**
     * A result in words.
     *
     * @param account what happened, step by step
     * @param comparisons what other rules would have chosen
     */
    public record Shown(
            Result result,
            List<VoteOption> winners,
            List<String> account,
            Optional<String> nearest,
            List<Cell> turnout,
            List<Cell> supports,
            List<Compared> comparisons,
            String command) {}

    public record Cell(String name, int of, int some) {
        public long percent() {
            return of == 0 ? 0 : Math.round(100.0 * some / of);
        }
    }

    public record Compared(String method, String winners, boolean same) {}
}
