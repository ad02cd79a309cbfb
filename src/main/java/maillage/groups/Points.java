package maillage.groups;

/** What each act weighs in a cycle's involvement formula, in points (docs/rules.md#r3). */
public record Points(int meeting, int deliverable, int session, int room) {
    /** The formula a first cycle starts from. */
    public static final Points USUAL = new Points(10, 6, 8, 12);

    public Points {
        if (meeting < 0 || deliverable < 0 || session < 0 || room < 0) {
            throw new IllegalArgumentException("points are never negative");
        }
    }
}
