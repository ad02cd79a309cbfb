package maillage.themes;

import java.util.UUID;
import maillage.kernel.Id;

/** A proposal of a consultation, from its first draft on. */
public record ProposalId(UUID value) implements Id {
    public static ProposalId next() {
        return new ProposalId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static ProposalId of(String text) {
        return new ProposalId(Id.parse("proposal", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
