package maillage.meetings.attendance;

import java.text.Normalizer;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.StandingSource;
import maillage.meetings.StandingSource.Effect;
import maillage.platform.web.Faults;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts a sheet together: its lines, what each presence changes of standing, what was changed. */
@Component
class SheetPages {
    private final SheetStore store;
    private final Expected expected;
    private final Hosts hosts;
    private final ObjectProvider<StandingSource> standings;
    private final Clock clock;

    SheetPages(
            SheetStore store,
            Expected expected,
            Hosts hosts,
            ObjectProvider<StandingSource> standings,
            Clock clock) {
        this.store = store;
        this.expected = expected;
        this.hosts = hosts;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * @param looked part of a name: the counts stay those of all
     */
    SheetPage of(Meeting meeting, String looked, String reason, Faults faults) {
        List<SheetLine> all = expected.of(meeting);
        var sheet = new Sheet(meeting, clock.instant());
        return new SheetPage(
                meeting,
                hosts.require(meeting.host()),
                all.stream().filter(line -> matches(line, looked)).toList(),
                SheetPage.Counts.of(all),
                sheet.state() instanceof Sheet.None ? Map.of() : effects(meeting, all),
                looked,
                sheet.state() instanceof Sheet.NotYet notYet
                        ? Optional.of(notYet.opens())
                        : Optional.empty(),
                sheet.state() instanceof Sheet.Open || sheet.state() instanceof Sheet.Closed,
                sheet.mayClose(),
                store.changes(meeting.id()),
                reason,
                faults);
    }

    private Map<PersonId, Effect> effects(Meeting meeting, List<SheetLine> lines) {
        Map<PersonId, OrganisationId> people =
                lines.stream()
                        .collect(Collectors.toMap(SheetLine::person, SheetLine::organisation));
        var effects = new HashMap<PersonId, Effect>();
        standings.forEach(source -> effects.putAll(source.effects(meeting, people)));
        return effects;
    }

    private static boolean matches(SheetLine line, String looked) {
        return plain(line.name() + " " + line.organisationName().byTag().values())
                .contains(plain(looked));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
