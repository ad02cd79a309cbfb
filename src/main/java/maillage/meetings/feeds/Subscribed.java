package maillage.meetings.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import maillage.identity.Account;
import maillage.identity.Accounts;
import maillage.identity.Roles;
import maillage.kernel.Role;
import maillage.mailing.CalendarEntry;
import maillage.mailing.Calendars;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import maillage.meetings.shared.CalendarEntries;
import maillage.platform.web.NetworkProfiles;
import org.springframework.stereotype.Component;

/**
 * What a private calendar holds: the meetings its owner is invited to, was at, or facilitates
 * today.
 */
@Component
class Subscribed {
    private final Meetings meetings;
    private final Hosts hosts;
    private final Accounts accounts;
    private final Roles roles;
    private final CalendarEntries entries;
    private final NetworkProfiles network;

    Subscribed(
            Meetings meetings,
            Hosts hosts,
            Accounts accounts,
            Roles roles,
            CalendarEntries entries,
            NetworkProfiles network) {
        this.meetings = meetings;
        this.hosts = hosts;
        this.accounts = accounts;
        this.roles = roles;
        this.entries = entries;
        this.network = network;
    }

    /** The same meetings give the same text, whenever it is asked for. */
    String text(Feed feed) {
        Account owner = accounts.require(feed.person());
        List<UUID> facilitated =
                roles.inForce(feed.person()).stream()
                        .filter(
                                grant ->
                                        grant.role() == Role.FACILITATOR
                                                && grant.scope().id() != null)
                        .map(grant -> Objects.requireNonNull(grant.scope().id()))
                        .toList();
        var shown = new TreeMap<UUID, Meeting>();
        Stream.concat(meetings.ofPerson(feed.person()).stream(), meetings.of(facilitated).stream())
                .filter(CalendarEntries::isKept)
                .filter(
                        meeting ->
                                feed.host().isEmpty()
                                        || feed.host().get().equals(meeting.host().id()))
                .forEach(meeting -> shown.put(meeting.id().value(), meeting));
        Map<UUID, Host> known =
                hosts.all(
                        shown.values().stream()
                                .map(meeting -> meeting.host().id())
                                .distinct()
                                .toList());
        List<CalendarEntry> written =
                shown.values().stream()
                        .filter(meeting -> known.containsKey(meeting.host().id()))
                        .sorted(Comparator.comparing(Meeting::starts))
                        .map(
                                meeting ->
                                        entries.of(
                                                meeting,
                                                Objects.requireNonNull(
                                                        known.get(meeting.host().id())),
                                                owner.language()))
                        .toList();
        Instant changed =
                shown.values().stream()
                        .flatMap(meeting -> meeting.confirmedAt().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        return Calendars.feed(
                network.current().names().in(owner.language()).text(), written, changed);
    }
}
