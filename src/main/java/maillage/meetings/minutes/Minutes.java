package maillage.meetings.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Every version that was saved, oldest first. Whoever saves had a version in front of them; a
 * version that nobody who wrote later had seen is a loose end: two of them are two texts to bring
 * together (docs/rules.md#r15).
 */
public record Minutes(List<Version> versions) {
    /**
     * @param basedOn the number its writer had in front of them; 0 for nothing
     * @param published whether this is the version that the group reads
     */
    public record Version(
            int number,
            int basedOn,
            String body,
            Instant savedAt,
            String savedBy,
            boolean published) {}

    public Minutes {
        versions = List.copyOf(versions);
    }

    public Optional<Version> latest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    public int latestNumber() {
        return latest().map(Version::number).orElse(0);
    }

    /** The number of the version that the group reads; 0 for none. */
    public int published() {
        return versions.stream()
                .filter(Version::published)
                .mapToInt(Version::number)
                .findFirst()
                .orElse(0);
    }

    /** The texts that no later one has taken up; one when all is well, the latest last. */
    public List<Version> loose() {
        return versions.stream()
                .filter(
                        version ->
                                versions.stream()
                                        .noneMatch(
                                                later ->
                                                        later.number() > version.number()
                                                                && later.basedOn()
                                                                        >= version.number()))
                .toList();
    }

    public boolean isSplit() {
        return loose().size() > 1;
    }

    public Optional<Version> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
