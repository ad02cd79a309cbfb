package maillage.themes.room;

import java.util.Optional;
import maillage.kernel.Me;
import maillage.themes.ConsultationState;
import maillage.themes.Seen;

/** A gathering in the eyes of one reader, who sees its consultation. */
public record Room(Seen seen, Gathering gathering) {
    public boolean leads() {
        return seen.leads();
    }

    /**
     * Whether this reader writes, marks and votes here: speaks for an organisation that the phase
     * which runs is open to; between phases, for one that the consultation is put to
     * (docs/rules.md#r7).
     */
    public boolean takesPart() {
        return seen.consultation().state() == ConsultationState.OPEN
                && !seen.organisations().isEmpty()
                && seen.running().map(phase -> seen.acts(phase.kind())).orElse(true);
    }

    /** Why this reader only looks on, as a text key. */
    public Optional<String> lookingOn() {
        if (takesPart()) {
            return Optional.empty();
        }
        return Optional.of(
                seen.consultation().state() != ConsultationState.OPEN
                        ? "room.looking-on.not-open"
                        : seen.organisations().isEmpty()
                                ? "room.looking-on.no-mandate"
                                : "room.looking-on.not-yours");
    }

    Room readBy(Me me) {
        return new Room(seen.readBy(me), gathering);
    }
}
