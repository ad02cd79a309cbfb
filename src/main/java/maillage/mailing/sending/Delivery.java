package maillage.mailing.sending;

/** What became of one attempt. */
sealed interface Delivery {
    /** The server has taken charge of the letter. */
    record Accepted() implements Delivery {}

    /** The server will never take this letter (SMTP reply 5xx to its recipient or content). */
    record Refused(String reason) implements Delivery {}

    /** The server takes no letter for now, or not this one. */
    record Postponed(String reason) implements Delivery {}

    /** No conversation with the server was possible: other letters would fare no better. */
    record Unreachable(String reason) implements Delivery {}
}
