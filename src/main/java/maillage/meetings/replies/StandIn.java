package maillage.meetings.replies;

/**
 * An alternate that the network does not know yet comes for a titular: their levels are comparable,
 * or a facilitator says yes (docs/rules.md#r7).
 */
record StandIn(int titularLevel, int level) {
    boolean isComparable() {
        return Math.abs(titularLevel - level) <= 1;
    }
}
