package maillage.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;

/**
 * What groups (and later an edition's team) tell of the meetings they hold. Implemented by the
 * module of the host.
 */
public interface MeetingHost {
    HostRef.Kind kind();

    Optional<Host> find(UUID host);

    Map<UUID, Host> all(Collection<UUID> hosts);

    /** Whom to invite, given their mandates on the day; a person once, titulars first. */
    List<Invitee> invitees(UUID host, LocalDate on);

    /** Prepares, holds and reports its meetings. */
    boolean mayFacilitate(Me me, UUID host);

    /** Sees its meetings, documents and minutes from inside. */
    boolean isWithin(Me me, UUID host);

    /** The hosts this person facilitates now: for the choice of whose meeting it is. */
    List<Host> facilitatedBy(Me me);

    /** The hosts whose meetings this person is invited to or facilitates: for their calendar. */
    List<UUID> hostsOf(Me me);
}
