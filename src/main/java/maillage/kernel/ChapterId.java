package maillage.kernel;

import java.util.UUID;

/** A country or region with its own groups. */
public record ChapterId(UUID value) implements Id {
    public static ChapterId next() {
        return new ChapterId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static ChapterId of(String text) {
        return new ChapterId(Id.parse("chapter", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
