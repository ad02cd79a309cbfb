package maillage.mailing;

/** A letter in its envelope. */
public record Posting(Envelope envelope, Letter letter) {}
