package maillage.themes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.Grant;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;

/** The editions of forums, which stand above: a consultation may be put for one of them. */
public interface EditionHost {
    /** Those of these ids, by id. */
    Map<UUID, Host> all(Collection<UUID> ids);

    /** Those that someone leads and that are not over, the next first. */
    List<Host> ledBy(Me me);

    /** An edition, as far as consultations need to know it. */
    interface Host {
        UUID id();

        /** The year that prepares it: its members are consulted. */
        CycleId cycle();

        LocalizedText names();

        /** Of its page, without language. */
        String path();

        /**
         * @param reader empty for a visitor
         */
        boolean isSeenBy(Optional<Me> reader);

        /** Any of these roles leads it; administrators need none of them. */
        Set<Grant> leaders();
    }
}
