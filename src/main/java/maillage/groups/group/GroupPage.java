package maillage.groups.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.groups.GroupsPanel;
import maillage.groups.WorkingGroup;
import maillage.kernel.LocalizedText;

/**
 * A group as one reader sees it: a visitor its public face, its people the workspace too.
 *
 * @param team names of who facilitates it
 * @param coFacilitators organisations that co-facilitate
 * @param rolls one for each sector, the largest first
 * @param people who speaks for the seated organisations; empty for who is not within
 * @param panels what modules above add
 */
public record GroupPage(
        WorkingGroup group,
        Cycle cycle,
        List<String> axes,
        List<String> team,
        List<LocalizedText> coFacilitators,
        int organisations,
        int persons,
        List<Gathering.Knot> thread,
        List<SectorRoll> rolls,
        List<Kin> kin,
        List<Document> documents,
        List<Decision> decisions,
        List<Member> people,
        List<Wish> wishes,
        List<GroupsPanel.Panel> panels,
        boolean within,
        boolean facilitates) {
    public boolean canBeJoined() {
        return cycle.state() == CycleState.OPEN && group.isOpen();
    }

    public List<SectorRoll> missing() {
        return SectorRoll.missing(rolls);
    }

    public int hidden() {
        return rolls.stream().mapToInt(SectorRoll::hidden).sum();
    }

    public Optional<Gathering> next() {
        return thread.stream()
                .filter(knot -> knot.when() == Gathering.When.NEXT)
                .map(Gathering.Knot::gathering)
                .findFirst();
    }

    /** Its own meetings, the ones to come first, then the latest. */
    public List<Gathering.Knot> meetings() {
        var coming = thread.stream().filter(knot -> knot.when() != Gathering.When.PAST);
        var past = thread.reversed().stream().filter(knot -> knot.when() == Gathering.When.PAST);
        return java.util.stream.Stream.concat(coming, past)
                .filter(knot -> !knot.gathering().ofAll())
                .toList();
    }

    /** A published document. */
    public record Document(UUID id, String title, String fileName, long size) {}

    public record Decision(int number, String text, Instant takenAt, boolean published) {}

    /** Someone who speaks for a seated organisation. */
    public record Member(
            String name,
            String organisationSlug,
            LocalizedText organisation,
            String kind,
            String functionTitle) {}

    /** An application that asks for a seat here. */
    public record Wish(UUID application, String organisation, Instant since) {}
}
