package maillage.mailing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes iCalendar text (RFC 5545, 5546, 7986): CRLF lines, UTF-8 when sent, time zones included.
 */
public final class Calendars {
    private static final Duration REFRESH = Duration.ofHours(1);

    private Calendars() {}

    /**
     * @param now when this invitation is written: a calendar that holds two of one sequence keeps
     *     the later
     */
    public static String write(Invite invite, Instant now) {
        var event = event(invite.entry(), now);
        event.add(attendee(invite));
        Method method =
                invite.method() == Invite.Method.CANCEL
                        ? ImmutableMethod.CANCEL
                        : ImmutableMethod.REQUEST;
        return text(calendar(method, List.of(event), List.of(invite.entry())));
    }

    /**
     * A calendar to subscribe to; cancelled entries stay in it as cancelled, so that readers see
     * it.
     *
     * @param changed when its content last changed: the same content then gives the same text,
     *     whenever it is asked for
     */
    public static String feed(String name, Collection<CalendarEntry> entries, Instant changed) {
        var events = entries.stream().map(entry -> event(entry, changed)).toList();
        Calendar calendar = calendar(ImmutableMethod.PUBLISH, events, entries);
        calendar.add(new Name(new ParameterList(), Letter.oneLine(name)));
        calendar.add(new XProperty("X-WR-CALNAME", Letter.oneLine(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        return text(calendar);
    }

    private static Calendar calendar(
            Method method, List<VEvent> events, Collection<CalendarEntry> entries) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Maillage//Maillage//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        entries.stream()
                .map(entry -> entry.starts().getZone())
                .distinct()
                .flatMap(zone -> Zones.known(zone).stream())
                .forEach(zone -> calendar.add(zone.getVTimeZone()));
        events.forEach(calendar::add);
        return calendar;
    }

    private static VEvent event(CalendarEntry entry, Instant stamp) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(entry.sequence()));
        if (Zones.known(entry.starts().getZone()).isPresent()) {
            event.add(new DtStart<ZonedDateTime>(entry.starts()));
            event.add(new DtEnd<ZonedDateTime>(entry.ends()));
        } else {
            event.add(new DtStart<Instant>(entry.starts().toInstant()));
            event.add(new DtEnd<Instant>(entry.ends().toInstant()));
        }
        event.add(new Summary(entry.summary()));
        entry.description().ifPresent(text -> event.add(new Description(text)));
        entry.location().ifPresent(text -> event.add(new Location(text)));
        entry.url().ifPresent(address -> event.add(new Url(address)));
        event.add(
                new Organizer(
                        new ParameterList(List.of(new Cn(entry.organiser().name()))),
                        mailto(entry.organiser())));
        event.add(
                switch (entry.status()) {
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                });
        return event;
    }

    private static Property attendee(Invite invite) {
        var asked =
                List.of(
                        new Cn(invite.attendee().name()),
                        CuType.INDIVIDUAL,
                        PartStat.NEEDS_ACTION,
                        Rsvp.TRUE);
        return new Attendee(new ParameterList(List.copyOf(asked)), mailto(invite.attendee()));
    }

    private static URI mailto(Party party) {
        try {
            return new URI("mailto", party.address().value(), null);
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException("an e-mail address makes a URI", impossible);
        }
    }

    private static String text(Calendar calendar) {
        var writer = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, writer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString();
    }

    /**
     * Opened on first use: the library's registry takes a moment, and most starts write no
     * calendar.
     */
    private static final class Zones {
        private static final TimeZoneRegistry REGISTRY =
                TimeZoneRegistryFactory.getInstance().createRegistry();

        /** Empty for fixed offsets, which are written in UTC. */
        static java.util.Optional<TimeZone> known(ZoneId zone) {
            return java.util.Optional.ofNullable(REGISTRY.getTimeZone(zone.getId()));
        }
    }
}
