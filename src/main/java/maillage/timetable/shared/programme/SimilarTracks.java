package maillage.timetable.shared.programme;

/** Two tracks that speak to the same people: their sessions should not run at once. */
public record SimilarTracks(String track, String other, int weight) {}
