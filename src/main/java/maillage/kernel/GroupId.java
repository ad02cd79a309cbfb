package maillage.kernel;

import java.util.UUID;

/** A working group in one cycle. */
public record GroupId(UUID value) implements Id {
    public static GroupId next() {
        return new GroupId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static GroupId of(String text) {
        return new GroupId(Id.parse("group", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
