package maillage.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.LocalizedText;
import maillage.kernel.MeetingId;

/**
 * One meeting.
 *
 * @param notice calendar months and days, as the host's rules were when the date was confirmed
 * @param noticeReason why it was confirmed with less notice
 * @param room lent, or asked for
 * @param place where it is when no lent room holds it, and {@code town} the town of that place;
 *     both may be empty
 * @param uid of its calendar entry, for good; {@code sequence} rises with each change that is sent
 *     (RFC 5546)
 */
public record Meeting(
        MeetingId id,
        HostRef host,
        CycleId period,
        Optional<ChapterId> chapter,
        MeetingKind kind,
        LocalizedText titles,
        Instant starts,
        Instant ends,
        ZoneId zone,
        Period notice,
        Optional<String> noticeReason,
        MeetingState state,
        Optional<Instant> confirmedAt,
        Optional<String> cancelledReason,
        Optional<Instant> closedAt,
        Optional<Room> room,
        String place,
        String town,
        Optional<String> remoteLink,
        Optional<Integer> capacity,
        String uid,
        int sequence,
        int version) {
    /** The day it starts, where it takes place. */
    public LocalDate day() {
        return starts.atZone(zone).toLocalDate();
    }

    public boolean isOver(Instant now) {
        return !ends.isAfter(now);
    }

    /** Confirmed, and not over: people may still answer. */
    public boolean isAwaited(Instant now) {
        return state == MeetingState.CONFIRMED && !isOver(now);
    }

    /** The room, once its owner said yes. */
    public Optional<Room> lentRoom() {
        return room.filter(asked -> asked.state() == Room.State.CONFIRMED);
    }

    /** Name and address on one line; empty when there is no place yet. */
    public String where() {
        return lentRoom()
                .map(lent -> lent.name() + ", " + lent.address() + ", " + lent.town())
                .orElse(place);
    }

    /** All that visitors are told of the place; may be empty. */
    public String publicTown() {
        return lentRoom().map(Room::town).orElse(town);
    }

    /** Whether visitors see it, in a shortened form. */
    public boolean isPublic() {
        return kind.isAnnounced()
                && (state == MeetingState.CONFIRMED || state == MeetingState.HELD);
    }
}
