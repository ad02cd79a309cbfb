package maillage.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** Whatever happens to a meeting, calendars can follow: one uid, and a sequence that only rises. */
class CalendarSequenceTest {
    enum Change {
        MOVE,
        REWORD,
        CANCEL;

        CalendarEntry applyTo(CalendarEntry entry) {
            return switch (this) {
                case MOVE ->
                        entry.movedTo(
                                entry.starts().plusDays(7),
                                entry.ends().plusDays(7).plusMinutes(30));
                case REWORD ->
                        entry.changedTo(
                                entry.summary() + " bis",
                                Optional.empty(),
                                Optional.of("Ailleurs"));
                case CANCEL -> entry.cancelled();
            };
        }
    }

    @net.jqwik.api.Property(tries = 60)
    void theUidStaysAndTheSequenceOnlyRises(@ForAll("changes") List<Change> changes) {
        CalendarEntry entry = CalendarsTest.entry();
        for (Change change : changes) {
            CalendarEntry next = change.applyTo(entry);
            assertThat(next.sequence()).isGreaterThan(entry.sequence());
            entry = next;
            var written =
                    CalendarsTest.event(
                            CalendarsTest.read(
                                    Calendars.write(
                                            new Invite(entry, CalendarsTest.AMINA),
                                            CalendarsTest.NOW)));
            assertThat(CalendarsTest.value(written, Property.UID))
                    .isEqualTo(CalendarsTest.entry().uid());
            assertThat(CalendarsTest.value(written, Property.SEQUENCE))
                    .isEqualTo(String.valueOf(entry.sequence()));
        }
        assertThat(entry.sequence()).isEqualTo(changes.size());
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Arbitraries.of(Change.class).list().ofMaxSize(8);
    }
}
