package maillage.themes.deciding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/** Reads the fields of a decision; what is wrong is said at its field. */
final class DecisionForm {
    static final int TEXT = 2000;
    static final int REASON = 1000;
    private final Typed typed;
    private final Choices choices;
    private final LocalDate today;

    DecisionForm(Typed typed, Choices choices, LocalDate today) {
        this.typed = typed;
        this.choices = choices;
        this.today = today;
    }

    /**
     * @param others why those that are not chosen are not; empty when they stay open
     */
    record Taken(
            String text,
            LocalDate on,
            Basis basis,
            Optional<UUID> vote,
            Optional<UUID> meeting,
            String reasons,
            Optional<UUID> carrier,
            List<UUID> chosen,
            String others) {}

    Faults check() {
        Optional<Basis> basis = Basis.find(typed.one("basis"));
        String reasons = typed.one("reasons");
        Faults faults = Faults.none();
        faults.when(typed.one("text").isEmpty(), "text", "form.missing")
                .when(typed.one("text").length() > TEXT, "text", "form.too-long", TEXT)
                .when(day().isEmpty(), "taken-on", "decision.fault.day")
                .when(
                        day().filter(on -> on.isAfter(today)).isPresent(),
                        "taken-on",
                        "decision.fault.future")
                .when(basis.isEmpty(), "basis", "decision.fault.basis")
                .when(
                        basis.filter(one -> one == Basis.VOTE).isPresent()
                                && !choices.votes().containsKey(typed.one("vote")),
                        "vote",
                        "decision.fault.vote")
                .when(
                        basis.filter(one -> one == Basis.STAFF).isPresent() && reasons.isEmpty(),
                        "reasons",
                        "decision.fault.reasons")
                .when(reasons.length() > TEXT, "reasons", "form.too-long", TEXT)
                .when(typed.one("others").length() > REASON, "others", "form.too-long", REASON);
        faults.when(
                !choices.proposals().keySet().containsAll(typed.all("chosen")),
                "chosen",
                "decision.fault.gone");
        unknown(faults, "meeting", choices.meetings().containsKey(typed.one("meeting")));
        unknown(faults, "carrier", choices.organisations().containsKey(typed.one("carrier")));
        return faults;
    }

    private void unknown(Faults faults, String field, boolean known) {
        faults.when(!typed.one(field).isEmpty() && !known, field, "form.missing");
    }

    /** Only once there are no faults. */
    Taken taken() {
        Basis basis = Basis.find(typed.one("basis")).orElseThrow();
        return new Taken(
                typed.one("text"),
                day().orElseThrow(),
                basis,
                basis == Basis.VOTE ? id("vote") : Optional.empty(),
                id("meeting"),
                typed.one("reasons"),
                id("carrier"),
                typed.all("chosen").stream().distinct().map(UUID::fromString).toList(),
                typed.one("others"));
    }

    private Optional<UUID> id(String field) {
        return Optional.of(typed.one(field)).filter(one -> !one.isEmpty()).map(UUID::fromString);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed.one("taken-on")));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
