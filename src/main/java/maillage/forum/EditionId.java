package maillage.forum;

import java.util.UUID;
import maillage.kernel.Id;

/** One edition of a forum. */
public record EditionId(UUID value) implements Id {
    public static EditionId next() {
        return new EditionId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
