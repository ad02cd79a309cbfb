package maillage.kernel;

import java.util.UUID;

/** An organisation, whatever it does in the network. */
public record OrganisationId(UUID value) implements Id {
    public static OrganisationId next() {
        return new OrganisationId(Id.fresh());
    }

    /** Reads the text form of an id; anything else is something that does not exist. */
    public static OrganisationId of(String text) {
        return new OrganisationId(Id.parse("organisation", text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
