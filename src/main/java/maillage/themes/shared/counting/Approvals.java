package maillage.themes.shared.counting;

/**
 * @param approved for each voter, the choices they approve, each once
 */
public record Approvals(int[][] approved, long[] weights) implements Ballots {
    /** One ballot a voter, all of the same weight. */
    public static Approvals of(int[]... approved) {
        return new Approvals(approved, Ballots.equal(approved.length));
    }
}
