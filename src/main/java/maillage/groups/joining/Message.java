package maillage.groups.joining;

import java.time.Instant;

/**
 * What was said between the team and the applicant. {@code kind} is one of question, answer,
 * accept, decline.
 */
public record Message(boolean fromStaff, String author, String kind, String body, Instant sentAt) {}
