package maillage.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.Grant;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.kernel.Slug;

/**
 * One edition of the World Forum, or of a country's.
 *
 * @param lines its editorial line, in a sentence or two
 * @param cycle the year of the network that prepares it
 * @param chapter of the country whose forum it is; empty for the whole network
 * @param endsOn the last day, included
 * @param country ISO 3166-1 alpha-2
 * @param zone of the place, in which its days are counted (docs/rules.md#r13)
 * @param capacity people it can receive
 * @param version rises with every change; a save based on an older one is refused
 */
public record Edition(
        EditionId id,
        Slug slug,
        LocalizedText names,
        LocalizedText lines,
        CycleId cycle,
        Optional<ChapterId> chapter,
        LocalDate startsOn,
        LocalDate endsOn,
        String town,
        String country,
        ZoneId zone,
        OptionalInt capacity,
        EditionState state,
        int version) {

    /** Of its page, without language. */
    public String path() {
        return "/forums/" + slug;
    }

    /** In preparation it is for those who lead it. */
    public boolean isSeenBy(Optional<Me> reader) {
        return state != EditionState.DRAFT || reader.filter(this::isLedBy).isPresent();
    }

    /** Once its last day is over where it is held. */
    public boolean isOver(Instant now) {
        return endsOn.isBefore(LocalDate.ofInstant(now, zone));
    }

    /** Administrators, and for a country's forum the coordinators of its chapter. */
    public boolean isLedBy(Me me) {
        return me.isAdministrator() || leaders().stream().anyMatch(me.grants()::contains);
    }

    /** Any of these roles is enough; administrators need none of them. */
    public Set<Grant> leaders() {
        return chapter.map(one -> Set.of(new Grant(Role.COORDINATOR, Scope.chapter(one))))
                .orElse(Set.of());
    }
}
