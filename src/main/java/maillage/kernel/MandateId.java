package maillage.kernel;

import java.util.UUID;

/** A person speaking for an organisation. */
public record MandateId(UUID value) implements Id {
    public static MandateId next() {
        return new MandateId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static MandateId of(String text) {
        return new MandateId(Id.parse("mandate", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
