package maillage.meetings;

/**
 * How many of those invited said what; who was invited and said nothing is awaited. An answer is a
 * promise, not a presence.
 */
public record Answers(int onSite, int remote, int alternate, int cannot, int awaited) {
    public int invited() {
        return onSite + remote + alternate + cannot + awaited;
    }
}
