package maillage.meetings.following;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import org.springframework.stereotype.Component;

/** The meetings of all that someone facilitates. */
@Component
class Following {
    private final FollowingStore store;
    private final Meetings meetings;
    private final Hosts hosts;

    Following(FollowingStore store, Meetings meetings, Hosts hosts) {
        this.store = store;
        this.meetings = meetings;
        this.hosts = hosts;
    }

    List<FollowedMeeting> of(Me me) {
        Map<UUID, Host> mine =
                hosts.facilitatedBy(me).stream()
                        .collect(
                                Collectors.toMap(
                                        host -> host.ref().id(), host -> host, (one, same) -> one));
        if (mine.isEmpty()) {
            return List.of();
        }
        List<Meeting> all = meetings.of(mine.keySet());
        Map<UUID, FollowingStore.Progress> progress =
                store.progress(all.stream().map(meeting -> meeting.id().value()).toList());
        return all.stream().map(meeting -> followed(meeting, mine, progress)).toList();
    }

    private static FollowedMeeting followed(
            Meeting meeting, Map<UUID, Host> hosts, Map<UUID, FollowingStore.Progress> all) {
        FollowingStore.Progress progress =
                all.getOrDefault(
                        meeting.id().value(), new FollowingStore.Progress(0, false, false));
        Host host = Objects.requireNonNull(hosts.get(meeting.host().id()));
        return new FollowedMeeting(
                meeting, host, progress.awaited(), progress.written(), progress.published());
    }
}
