package maillage.timetable.shared.programme;

/**
 * A person's part in a session.
 *
 * @param role speaker, moderator, host… as the edition words it; decides nothing
 */
public record Part(String person, String role, Presence presence) {}
