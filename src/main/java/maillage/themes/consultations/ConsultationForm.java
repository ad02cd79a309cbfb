package maillage.themes.consultations;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.Consultation;
import maillage.themes.OpenTo;
import maillage.themes.Phase;
import maillage.themes.PhaseKind;

/**
 * Reads and writes the fields of a consultation: {@code titles-fr}, {@code introduction-fr}, and
 * for each phase {@code propose-from}, {@code propose-to} (days, the last one included) and {@code
 * propose-for}. A phase without days is left out.
 */
final class ConsultationForm {
    private static final int TITLE = 150;
    private static final int INTRODUCTION = 4000;
    private static final LocalizedText NOTHING = new LocalizedText(Map.of());
    private final Typed typed;
    private final ZoneId zone;
    private final boolean ofGroup;

    /**
     * @param zone in which its days are counted
     * @param ofGroup whether it is put to a group, which may then keep a phase to itself
     */
    ConsultationForm(Typed typed, ZoneId zone, boolean ofGroup) {
        this.typed = typed;
        this.zone = zone;
        this.ofGroup = ofGroup;
    }

    static Typed blank() {
        Typed typed = Typed.nothing();
        for (PhaseKind kind : PhaseKind.values()) {
            typed = typed.with(kind.code() + "-for", OpenTo.MEMBERS.code());
        }
        return typed;
    }

    static Typed write(Consultation consultation, ZoneId zone) {
        Typed typed =
                blank().with("titles", consultation.titles())
                        .with("introduction", consultation.introduction())
                        .with("version", String.valueOf(consultation.version()));
        for (Phase phase : consultation.phases()) {
            String name = phase.kind().code();
            typed =
                    typed.with(name + "-from", phase.firstDay(zone).toString())
                            .with(name + "-to", phase.lastDay(zone).toString())
                            .with(name + "-for", phase.openTo().code());
        }
        return typed;
    }

    LocalizedText titles(LocalizedText before) {
        return typed.localized("titles", before);
    }

    LocalizedText introduction(LocalizedText before) {
        return typed.localized("introduction", before);
    }

    Faults check() {
        Faults faults = Faults.none();
        faults.when(titles(NOTHING).isEmpty(), "titles-fr", "form.missing");
        for (Language language : Language.values()) {
            tooLong(faults, "titles-" + language.tag(), TITLE);
            tooLong(faults, "introduction-" + language.tag(), INTRODUCTION);
        }
        for (PhaseKind kind : PhaseKind.values()) {
            check(kind, faults);
        }
        if (!faults.any()) {
            Consultation.disordered(phases())
                    .forEach(kind -> faults.add(kind.code() + "-from", "consultation.fault.order"));
        }
        return faults;
    }

    private void check(PhaseKind kind, Faults faults) {
        String from = kind.code() + "-from";
        String to = kind.code() + "-to";
        if (typed.one(from).isEmpty() && typed.one(to).isEmpty()) {
            return;
        }
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        faults.when(first.isEmpty(), from, "consultation.fault.day")
                .when(last.isEmpty(), to, "consultation.fault.day")
                .when(openTo(kind).isEmpty(), kind.code() + "-for", "form.missing");
        if (first.isPresent() && last.isPresent()) {
            faults.when(last.get().isBefore(first.get()), to, "consultation.fault.end");
        }
    }

    /** The phases as typed, once {@link #check} finds no fault. */
    List<Phase> phases() {
        var phases = new ArrayList<Phase>();
        for (PhaseKind kind : PhaseKind.values()) {
            Optional<LocalDate> first = day(kind.code() + "-from");
            Optional<LocalDate> last = day(kind.code() + "-to");
            if (first.isPresent() && last.isPresent()) {
                phases.add(
                        Phase.ofDays(
                                kind, first.get(), last.get(), zone, openTo(kind).orElseThrow()));
            }
        }
        return phases;
    }

    private Optional<OpenTo> openTo(PhaseKind kind) {
        if (!kind.isKeptToSome()) {
            return Optional.of(OpenTo.MEMBERS);
        }
        String said = typed.one(kind.code() + "-for");
        return OpenToChoices.of(ofGroup).stream()
                .filter(one -> one.code().equals(said))
                .findFirst();
    }

    private Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(typed.one(field)))
                    .filter(day -> day.getYear() >= 2000 && day.getYear() < 2200);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private void tooLong(Faults faults, String field, int limit) {
        faults.when(typed.one(field).length() > limit, field, "form.too-long", limit);
    }
}
