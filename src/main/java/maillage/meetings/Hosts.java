package maillage.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the module that knows a host, whatever its kind. */
@Component
public class Hosts {
    private final ObjectProvider<MeetingHost> sources;

    Hosts(ObjectProvider<MeetingHost> sources) {
        this.sources = sources;
    }

    public Optional<Host> find(HostRef ref) {
        return of(ref).flatMap(source -> source.find(ref.id()).stream()).findFirst();
    }

    public Host require(HostRef ref) {
        return find(ref).orElseThrow(() -> new NotFound("host", ref.id()));
    }

    /** The host of this id, whatever its kind. */
    public Optional<Host> find(UUID id) {
        return sources.stream().flatMap(source -> source.find(id).stream()).findFirst();
    }

    public Map<UUID, Host> all(Collection<UUID> ids) {
        var all = new HashMap<UUID, Host>();
        if (!ids.isEmpty()) {
            sources.stream().forEach(source -> all.putAll(source.all(ids)));
        }
        return all;
    }

    public List<Invitee> invitees(HostRef ref, LocalDate on) {
        return of(ref).flatMap(source -> source.invitees(ref.id(), on).stream()).toList();
    }

    public boolean mayFacilitate(Me me, HostRef ref) {
        return of(ref).anyMatch(source -> source.mayFacilitate(me, ref.id()));
    }

    public boolean isWithin(Me me, HostRef ref) {
        return of(ref).anyMatch(source -> source.isWithin(me, ref.id()));
    }

    public List<Host> facilitatedBy(Me me) {
        return sources.stream().flatMap(source -> source.facilitatedBy(me).stream()).toList();
    }

    public List<UUID> hostsOf(Me me) {
        return sources.stream().flatMap(source -> source.hostsOf(me).stream()).distinct().toList();
    }

    private Stream<MeetingHost> of(HostRef ref) {
        return sources.stream().filter(source -> source.kind() == ref.kind());
    }
}
