package maillage.themes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import maillage.groups.Cycle;
import maillage.groups.WorkingGroup;
import maillage.kernel.Audience;
import maillage.kernel.Grant;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Role;
import maillage.kernel.Scope;

/**
 * A consultation as one reader sees it at one moment: what they may do in it (docs/rules.md#r7,
 * #r11).
 *
 * @param edition of a forum, for which it is put
 * @param seated organisations that sit today in the group it is put to
 * @param reader empty for a visitor
 */
public record Seen(
        Consultation consultation,
        Cycle cycle,
        Optional<WorkingGroup> group,
        Optional<EditionHost.Host> edition,
        Set<OrganisationId> seated,
        Optional<Me> reader,
        Instant now) {

    /**
     * Prepares it, opens and closes it: whoever leads the edition it is put for, or facilitates its
     * group or its cycle.
     */
    public boolean leads() {
        return reader.filter(
                        me ->
                                me.isAdministrator()
                                        || leaders().stream().anyMatch(me.grants()::contains))
                .isPresent();
    }

    /** Any of these roles is enough; administrators need none of them. */
    public Set<Grant> leaders() {
        if (consultation.edition().isPresent()) {
            return edition.map(EditionHost.Host::leaders).orElse(Set.of());
        }
        return group.map(WorkingGroup::facilitators)
                .orElse(Set.of(new Grant(Role.FACILITATOR, Scope.cycle(cycle.id()))));
    }

    /** Signed in and of the network: sees organisations that are not cited (docs/rules.md#r8). */
    public boolean seesMembers() {
        return reader.filter(Audience.MEMBER::admits).isPresent();
    }

    /**
     * Whoever leads it sees it always; once it is open, its group sees one of a group, and everyone
     * one of a year that is public, or of an edition that is announced.
     */
    public boolean visible() {
        return leads() || (consultation.state() != ConsultationState.DRAFT && isHostVisible());
    }

    private boolean isHostVisible() {
        return isHostPublic()
                || consultation.edition().isEmpty()
                        && group.isPresent()
                        && reader.filter(group.get()::isSeenFromInsideBy).isPresent();
    }

    /** Whether visitors know of the year, or of the edition; a group keeps within. */
    public boolean isHostPublic() {
        if (consultation.edition().isPresent()) {
            return edition.filter(one -> one.isSeenBy(Optional.empty())).isPresent();
        }
        return group.isEmpty() && cycle.isPublic();
    }

    /** What is happening now. */
    public Optional<Phase> running() {
        return consultation.running(now);
    }

    /** Whether one of these phases runs now, and this reader acts in it. */
    public boolean acts(PhaseKind... kinds) {
        return running()
                .filter(phase -> Arrays.asList(kinds).contains(phase.kind()))
                .filter(phase -> leads() || isOpenTo(phase))
                .isPresent();
    }

    private boolean isOpenTo(Phase phase) {
        return !organisations().isEmpty()
                && switch (phase.openTo()) {
                    case MEMBERS -> true;
                    case GROUP -> group.isPresent();
                    case STAFF -> false;
                };
    }

    /** Those the reader speaks for today; in a group, those of them that sit there. */
    public List<OrganisationId> organisations() {
        List<OrganisationId> own = reader.map(Me::organisations).orElse(List.of());
        return group.isEmpty() ? own : own.stream().filter(seated::contains).toList();
    }

    /** Whether the reader acts here at some moment, for the team or for an organisation. */
    public boolean takesPart() {
        return leads() || !organisations().isEmpty();
    }

    /** Whether the reader acts here for an organisation, or else, named none, for the team. */
    public boolean speaksFor(Optional<OrganisationId> organisation) {
        return organisation.map(organisations()::contains).orElseGet(this::leads);
    }

    /** The same moment, in someone else's eyes. */
    public Seen readBy(Me me) {
        return new Seen(consultation, cycle, group, edition, seated, Optional.of(me), now);
    }

    public ZoneId zone() {
        return cycle.zone();
    }

    /** Of the edition it is put for, or of the group or year it is put to. */
    public LocalizedText hostName() {
        return edition.map(EditionHost.Host::names)
                .or(() -> group.map(WorkingGroup::names))
                .orElse(cycle.names());
    }

    public String hostPath() {
        return edition.map(EditionHost.Host::path)
                .or(() -> group.map(WorkingGroup::path))
                .orElse(cycle.path());
    }

    /** Whether its host is a part of the year, which is then worth saying. */
    public boolean isPartOfYear() {
        return group.isPresent() || edition.isPresent();
    }
}
