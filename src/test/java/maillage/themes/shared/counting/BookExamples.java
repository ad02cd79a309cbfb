package maillage.themes.shared.counting;

/**
 * Elections that Lackner and Skowron (Multi-Winner Voting with Approval Preferences, 2023) count.
 */
final class BookExamples {
    private BookExamples() {}

    /** Example 2.1, carried through their chapter 2: four of eight. */
    static Election running() {
        return Elections.approving(8, 4, "3 ab", "3 ac", "2 ad", "bcf", "e", "f", "g");
    }

    /** Example 2.5: the best pair is not found one by one. */
    static Election onePickTooEarly() {
        return Elections.approving(4, 2, "3 ab", "6 ad", "4 b", "5 c", "5 cd");
    }

    /** Thiele's own example of the same, 1895, in the same place. */
    static Election thiele() {
        return Elections.approving(
                4,
                2,
                "960 acd",
                "3000 bcd",
                "520 bc",
                "1620 ab",
                "1081 ad",
                "1240 ac",
                "360 bd",
                "360 d",
                "120 c",
                "60 b");
    }

    /** Example 2.12: Equal Shares and Phragmén differ. */
    static Election sharesOrLoads() {
        return Elections.approving(4, 3, "3 cd", "2 ab", "2 ac", "bd");
    }
}
