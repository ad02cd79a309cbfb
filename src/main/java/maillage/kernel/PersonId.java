package maillage.kernel;

import java.util.UUID;

/** A human being with an account, or known by name only. */
public record PersonId(UUID value) implements Id {
    public static PersonId next() {
        return new PersonId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static PersonId of(String text) {
        return new PersonId(Id.parse("person", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
