package maillage.groups.cycles;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.groups.CountingUnit;
import maillage.groups.Cycle;
import maillage.groups.CycleRules;
import maillage.groups.Points;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * Reads and writes the fields of a cycle's form: numbers and dates as typed, faults at the field.
 */
final class CycleForm {
    static final List<String> POINTS =
            List.of("points-meeting", "points-deliverable", "points-session", "points-room");

    private CycleForm() {}

    static Typed write(Cycle cycle) {
        CycleRules rules = cycle.rules();
        return Typed.nothing()
                .with("names", cycle.names())
                .with("introduction", cycle.introduction())
                .with("starts", cycle.startsOn().toString())
                .with("ends", cycle.endsOn().toString())
                .with("threshold", String.valueOf(rules.threshold()))
                .with("unit", rules.unit().code())
                .with("kinds", rules.countingKinds())
                .with("remote", String.valueOf(rules.remoteCounts()))
                .with("notice-months", String.valueOf(rules.notice().toTotalMonths()))
                .with("notice-days", String.valueOf(rules.notice().getDays()))
                .with("points-meeting", String.valueOf(rules.points().meeting()))
                .with("points-deliverable", String.valueOf(rules.points().deliverable()))
                .with("points-session", String.valueOf(rules.points().session()))
                .with("points-room", String.valueOf(rules.points().room()))
                .with("seed", rules.drawSeed())
                .with("aim", String.valueOf(cycle.sectorAim()))
                .with("version", String.valueOf(cycle.version()));
    }

    static Faults check(Typed typed) {
        Faults faults = names(typed);
        between(faults, typed, "threshold", 1, 50);
        between(faults, typed, "notice-months", 0, 24);
        between(faults, typed, "notice-days", 0, 365);
        POINTS.forEach(field -> between(faults, typed, field, 0, 1000));
        between(faults, typed, "aim", 0, 10_000);
        faults.when(
                !List.of("organisation", "person").contains(typed.one("unit")),
                "unit",
                "form.missing");
        faults.when(!CycleRules.KINDS.containsAll(typed.all("kinds")), "kinds", "form.missing");
        faults.when(typed.one("seed").isEmpty(), "seed", "form.missing");
        faults.when(typed.one("seed").length() > 100, "seed", "form.too-long", 100);
        return faults;
    }

    /** What a cycle needs to exist: a name and its days. */
    static Faults names(Typed typed) {
        Faults faults = Faults.none();
        faults.when(
                typed.localized("names", new LocalizedText(Map.of())).isEmpty(),
                "names-fr",
                "form.missing");
        Optional<LocalDate> from = day(typed, "starts");
        Optional<LocalDate> to = day(typed, "ends");
        faults.when(from.isEmpty(), "starts", "groups.cycles.date.missing");
        faults.when(to.isEmpty(), "ends", "groups.cycles.date.missing");
        faults.when(
                from.isPresent() && to.isPresent() && !to.get().isAfter(from.get()),
                "ends",
                "groups.cycles.date.order");
        return faults;
    }

    static Optional<LocalDate> day(Typed typed, String field) {
        try {
            return Optional.of(LocalDate.parse(typed.one(field)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /**
     * The cycle as typed, which {@link #check} found without fault, at the version the writer had
     * in front of them.
     */
    static Cycle read(Typed typed, Cycle before) {
        var rules =
                new CycleRules(
                        typed.number("threshold", 0),
                        CountingUnit.of(typed.one("unit")),
                        typed.all("kinds"),
                        typed.one("remote").equals("true"),
                        Period.of(
                                0,
                                typed.number("notice-months", 0),
                                typed.number("notice-days", 0)),
                        new Points(
                                typed.number("points-meeting", 0),
                                typed.number("points-deliverable", 0),
                                typed.number("points-session", 0),
                                typed.number("points-room", 0)),
                        typed.one("seed"));
        return new Cycle(
                before.id(),
                before.slug(),
                typed.localized("names", before.names()),
                typed.localized("introduction", before.introduction()),
                day(typed, "starts").orElse(before.startsOn()),
                day(typed, "ends").orElse(before.endsOn()),
                before.zone(),
                before.languages(),
                before.charter(),
                before.previous(),
                before.state(),
                rules,
                typed.number("aim", 0),
                typed.number("version", -1));
    }

    private static void between(Faults faults, Typed typed, String field, int least, int most) {
        int value = typed.number(field, Integer.MIN_VALUE);
        faults.when(value < least || value > most, field, "groups.cycles.number", least, most);
    }
}
