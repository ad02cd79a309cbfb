package maillage.timetable.shared.programme;

/** A place with rooms; between two of them one travels. */
public record Site(String id, String name) {}
