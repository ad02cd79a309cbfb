package maillage.themes;

import java.util.UUID;
import maillage.kernel.Id;

/** A question put to a cycle, or to one of its groups. */
public record ConsultationId(UUID value) implements Id {
    public static ConsultationId next() {
        return new ConsultationId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static ConsultationId of(String text) {
        return new ConsultationId(Id.parse("consultation", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
