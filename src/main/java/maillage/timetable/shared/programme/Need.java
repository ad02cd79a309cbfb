package maillage.timetable.shared.programme;

/** How many of a {@link Resource} a session takes. */
public record Need(String resource, int count) {}
