package maillage.forum.editions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import maillage.forum.Edition;
import maillage.forum.EditionId;
import maillage.forum.EditionState;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Slug;
import maillage.platform.text.CountryNames;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/** Reads and writes the fields of an edition. */
final class EditionForm {
    private static final int NAME = 150;
    private static final int LINE = 400;
    private static final int LONGEST = 31;
    private static final LocalizedText NOTHING = new LocalizedText(Map.of());
    private final Typed typed;

    EditionForm(Typed typed) {
        this.typed = typed;
    }

    static Typed write(Edition edition) {
        return Typed.nothing()
                .with("names", edition.names())
                .with("lines", edition.lines())
                .with("cycle", edition.cycle().toString())
                .with("chapter", edition.chapter().map(ChapterId::toString).orElse(""))
                .with("starts", edition.startsOn().toString())
                .with("ends", edition.endsOn().toString())
                .with("town", edition.town())
                .with("country", edition.country())
                .with("zone", edition.zone().getId())
                .with(
                        "capacity",
                        edition.capacity().isPresent()
                                ? String.valueOf(edition.capacity().getAsInt())
                                : "")
                .with("version", String.valueOf(edition.version()));
    }

    Faults check(EditionPage.Choices choices) {
        Faults faults = Faults.none();
        faults.when(typed.localized("names", NOTHING).isEmpty(), "names-fr", "form.missing");
        for (Language language : Language.values()) {
            tooLong(faults, "names-" + language.tag(), NAME);
            tooLong(faults, "lines-" + language.tag(), LINE);
        }
        faults.when(!choices.cycles().containsKey(typed.one("cycle")), "cycle", "form.missing")
                .when(!choices.isChapter(typed.one("chapter")), "chapter", "forum.fault.chapter")
                .when(day("starts").isEmpty(), "starts", "forum.fault.day")
                .when(day("ends").isEmpty(), "ends", "forum.fault.day");
        if (day("starts").isPresent() && day("ends").isPresent()) {
            LocalDate starts = day("starts").get();
            LocalDate ends = day("ends").get();
            faults.when(ends.isBefore(starts), "ends", "forum.fault.end")
                    .when(ends.isAfter(starts.plusDays(LONGEST - 1)), "ends", "forum.fault.long");
        }
        faults.when(typed.one("town").isEmpty(), "town", "form.missing");
        tooLong(faults, "town", 100);
        faults.when(
                        !CountryNames.all(Language.FR).containsKey(typed.one("country")),
                        "country",
                        "form.missing")
                .when(zone().isEmpty(), "zone", "chapters.fault.zone");
        int capacity = typed.number("capacity", 0);
        return faults.when(
                !typed.one("capacity").isEmpty() && (capacity < 1 || capacity > 100_000),
                "capacity",
                "forum.fault.capacity");
    }

    /** What is new in it, once {@link #check} finds no fault; its slug says name and year. */
    Edition read() {
        LocalizedText names = typed.localized("names", NOTHING);
        return upon(
                new Edition(
                        EditionId.next(),
                        Slug.of(names.in(Language.FR).text()),
                        names,
                        NOTHING,
                        CycleId.of(typed.one("cycle")),
                        Optional.empty(),
                        LocalDate.EPOCH,
                        LocalDate.EPOCH,
                        "",
                        "",
                        zone().orElseThrow(),
                        OptionalInt.empty(),
                        EditionState.DRAFT,
                        0));
    }

    /** What was typed in place of what stands, of the version the form was opened with. */
    Edition upon(Edition stored) {
        int capacity = typed.number("capacity", 0);
        return new Edition(
                stored.id(),
                stored.slug(),
                typed.localized("names", stored.names()),
                typed.localized("lines", stored.lines()),
                CycleId.of(typed.one("cycle")),
                Optional.of(typed.one("chapter"))
                        .filter(chapter -> !chapter.isEmpty())
                        .map(ChapterId::of),
                day("starts").orElseThrow(),
                day("ends").orElseThrow(),
                typed.one("town"),
                typed.one("country"),
                zone().orElseThrow(),
                capacity == 0 ? OptionalInt.empty() : OptionalInt.of(capacity),
                stored.state(),
                typed.number("version", 0));
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(typed.one(field)))
                    .filter(day -> day.getYear() >= 1990 && day.getYear() < 2200);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone() {
        String zone = typed.one("zone");
        try {
            return zone.contains("/") ? Optional.of(ZoneId.of(zone)) : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private void tooLong(Faults faults, String field, int limit) {
        faults.when(typed.one(field).length() > limit, field, "form.too-long", limit);
    }
}
