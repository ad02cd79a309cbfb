package maillage.kernel;

import java.util.UUID;

/** One year of the network and its rules. */
public record CycleId(UUID value) implements Id {
    public static CycleId next() {
        return new CycleId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static CycleId of(String text) {
        return new CycleId(Id.parse("cycle", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
