package maillage.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import maillage.kernel.EmailAddress;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsTest {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Party TEAM =
            new Party(
                    "Réseau Passerelles; équipe, \"siège\"",
                    new EmailAddress("equipe@passerelles.example"));
    static final Party AMINA =
            new Party("Amina Belkacem", new EmailAddress("amina+test@passerelles.example"));

    static CalendarEntry entry(ZonedDateTime starts, ZonedDateTime ends) {
        return new CalendarEntry(
                "0199-kickoff@passerelles.example",
                0,
                starts,
                ends,
                "Réunion ; finance, impact\r\nATTENDEE:mailto:intrus@passerelles.example",
                Optional.of("Ordre du jour :\n1. Accueil"),
                Optional.of("Maison des associations, Paris"),
                Optional.of(URI.create("https://passerelles.example/meetings/1")),
                TEAM,
                CalendarEntry.Status.CONFIRMED);
    }

    static CalendarEntry entry() {
        var starts =
                ZonedDateTime.of(LocalDateTime.of(2027, 3, 12, 10, 0), ZoneId.of("Europe/Paris"));
        return entry(starts, starts.plusHours(2));
    }

    static Calendar read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            assertThat(calendar.validate(true).getEntries()).isEmpty();
            return calendar;
        } catch (IOException | ParserException wrong) {
            throw new AssertionError(text, wrong);
        }
    }

    static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void anInvitationAsksOnePersonForAnAnswer() {
        String text = Calendars.write(new Invite(entry(), AMINA), NOW);

        Calendar calendar = read(text);
        VEvent event = event(calendar);
        assertThat(calendar.getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("REQUEST");
        assertThat(value(event, Property.UID)).isEqualTo("0199-kickoff@passerelles.example");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261122T100000Z");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:equipe@passerelles.example");
        assertThat(value(event, Property.ATTENDEE))
                .isEqualTo("mailto:amina+test@passerelles.example");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Ordre du jour :\n1. Accueil");
        assertThat(text.replace("\r\n ", ""))
                .contains("RSVP=TRUE", "PARTSTAT=NEEDS-ACTION", "CN=Amina Belkacem");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void whatPeopleTypedAddsNoLineToTheCalendar() {
        VEvent event = event(read(Calendars.write(new Invite(entry(), AMINA), NOW)));

        assertThat(event.getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(value(event, Property.SUMMARY))
                .isEqualTo("Réunion ; finance, impact ATTENDEE:mailto:intrus@passerelles.example");
    }

    @Test
    void cancellingKeepsTheUidAndRaisesTheSequence() {
        Calendar calendar = read(Calendars.write(new Invite(entry().cancelled(), AMINA), NOW));

        assertThat(calendar.getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("CANCEL");
        assertThat(value(event(calendar), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(calendar), Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(event(calendar), Property.UID)).isEqualTo(entry().uid());
    }

    /**
     * The offsets are those of the law on that day; the calendar says local time and zone, so a
     * reader finds the same instant.
     */
    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,   2027-03-27T10:00, 2027-03-27T09:00:00Z",
        "Europe/Paris,   2027-03-28T10:00, 2027-03-28T08:00:00Z",
        "Europe/Paris,   2027-10-30T10:00, 2027-10-30T08:00:00Z",
        "Europe/Paris,   2027-10-31T10:00, 2027-10-31T09:00:00Z",
        "Africa/Tunis,   2027-03-28T10:00, 2027-03-28T09:00:00Z",
        "Africa/Tunis,   2027-07-01T10:00, 2027-07-01T09:00:00Z",
        "America/Bogota, 2027-03-28T10:00, 2027-03-28T15:00:00Z",
        "America/Bogota, 2027-10-31T10:00, 2027-10-31T15:00:00Z",
        "UTC,            2027-10-31T10:00, 2027-10-31T10:00:00Z",
        "+03:00,         2027-10-31T10:00, 2027-10-31T07:00:00Z"
    })
    void aReaderFindsTheSameInstantInEveryZone(String zone, LocalDateTime local, Instant expected) {
        var starts = local.atZone(ZoneId.of(zone));

        Calendar calendar =
                read(Calendars.write(new Invite(entry(starts, starts.plusHours(2)), AMINA), NOW));

        assertThat(instant(event(calendar).<Temporal>getStartDate().orElseThrow().getDate()))
                .isEqualTo(expected);
        assertThat(instant(event(calendar).<Temporal>getEndDate().orElseThrow().getDate()))
                .isEqualTo(expected.plusSeconds(7200));
    }

    /**
     * Read by the rules inside the file itself, as a program without a time-zone database of its
     * own would.
     */
    @ParameterizedTest
    @CsvSource({"Europe/Paris", "Africa/Tunis", "America/Bogota"})
    void theZoneInTheFileHasTheOffsetsOfTheLaw(String zone) {
        var starts = ZonedDateTime.of(LocalDateTime.of(2027, 3, 27, 10, 0), ZoneId.of(zone));
        Calendar calendar =
                read(Calendars.write(new Invite(entry(starts, starts.plusHours(2)), AMINA), NOW));
        var inFile = (VTimeZone) calendar.getComponent(Component.VTIMEZONE).orElseThrow();

        for (int day = 0; day < 365; day++) {
            OffsetDateTime noon = starts.plusDays(day).toOffsetDateTime();
            var rule = Objects.requireNonNull(inFile.getApplicableObservance(noon));
            assertThat(rule.getProperty(Property.TZOFFSETTO).orElseThrow().getValue())
                    .isEqualTo(noon.getOffset().getId().replace(":", ""));
        }
    }

    @Test
    void aFeedHoldsEveryEntryAndIsTheSameTextUntilSomethingChanges() {
        var tunis = ZonedDateTime.of(LocalDateTime.of(2027, 5, 3, 9, 0), ZoneId.of("Africa/Tunis"));
        var other =
                new CalendarEntry(
                        "0200-b@passerelles.example",
                        3,
                        tunis,
                        tunis.plusHours(1),
                        "Petit déjeuner",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        TEAM,
                        CalendarEntry.Status.CANCELLED);

        String text = Calendars.feed("Mes dates, \nPasserelles", List.of(entry(), other), NOW);

        Calendar calendar = read(text);
        assertThat(calendar.getProperty(Property.METHOD).orElseThrow().getValue())
                .isEqualTo("PUBLISH");
        assertThat(calendar.getProperty("X-WR-CALNAME").orElseThrow().getValue())
                .isEqualTo("Mes dates, Passerelles");
        assertThat(calendar.getProperty("NAME").orElseThrow().getValue())
                .isEqualTo("Mes dates, Passerelles");
        assertThat(text).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        assertThat(calendar.getComponents(Component.VEVENT)).hasSize(2);
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(2);
        assertThat(Calendars.feed("Mes dates, \nPasserelles", List.of(entry(), other), NOW))
                .isEqualTo(text);
    }

    @Test
    void anEmptyFeedIsACalendarToo() {
        assertThat(Calendars.feed("Rien", List.of(), NOW))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void anEntryEndsAfterItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(entry().starts(), entry().starts()));
    }

    private static Instant instant(Temporal temporal) {
        return temporal instanceof ZonedDateTime zoned ? zoned.toInstant() : Instant.from(temporal);
    }
}
