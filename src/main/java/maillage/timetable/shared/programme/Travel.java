package maillage.timetable.shared.programme;

/** Minutes between two sites, the same both ways. */
public record Travel(String from, String to, int minutes) {}
