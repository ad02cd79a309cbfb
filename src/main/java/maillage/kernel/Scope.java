package maillage.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a role holds. {@code id} is null for the whole network only. */
public record Scope(Kind kind, @Nullable UUID id) {
    public enum Kind {
        NETWORK,
        CHAPTER,
        CYCLE,
        GROUP,
        ORGANISATION
    }

    public Scope {
        if ((kind == Kind.NETWORK) != (id == null)) {
            throw new IllegalArgumentException("only the network's scope has no id");
        }
    }

    public static final Scope NETWORK = new Scope(Kind.NETWORK, null);

    public static Scope chapter(ChapterId id) {
        return new Scope(Kind.CHAPTER, id.value());
    }

    public static Scope cycle(CycleId id) {
        return new Scope(Kind.CYCLE, id.value());
    }

    public static Scope group(GroupId id) {
        return new Scope(Kind.GROUP, id.value());
    }

    public static Scope organisation(OrganisationId id) {
        return new Scope(Kind.ORGANISATION, id.value());
    }
}
