package maillage.platform.exchange;

/** Done, all of it: counts of lines. */
public record Applied(int added, int changed, int unchanged) implements Outcome {}
