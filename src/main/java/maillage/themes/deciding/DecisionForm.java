package maillage.themes.deciding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param shown those there were to choose from
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
            Set<UUID> shown,
            String others) {}

    Faults check() {
        Optional<Basis> basis = Basis.find(typed.one("basis"));
        String reasons = plain("reasons");
        Faults faults = Faults.none();
        faults.when(plain("text").isEmpty(), "text", "form.missing")
                .when(plain("text").length() > TEXT, "text", "form.too-long", TEXT)
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
                .when(
                        basis.filter(one -> one == Basis.VOTE).isPresent()
                                && reasons.isEmpty()
                                && choices.departs(
                                        typed.one("vote"),
                                        typed.all("chosen"),
                                        !plain("others").isEmpty()),
                        "reasons",
                        "decision.fault.departs")
                .when(reasons.length() > TEXT, "reasons", "form.too-long", TEXT)
                .when(plain("others").length() > REASON, "others", "form.too-long", REASON);
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
                plain("text"),
                day().orElseThrow(),
                basis,
                basis == Basis.VOTE ? id("vote") : Optional.empty(),
                id("meeting"),
                plain("reasons"),
                id("carrier"),
                typed.all("chosen").stream().distinct().map(UUID::fromString).toList(),
                shown(),
                plain("others"));
    }

    private Set<UUID> shown() {
        return Stream.of(typed.one("shown").split(","))
                .filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    /** Line breaks count once, however the browser sends them. */
    private String plain(String field) {
        return typed.one(field).replace("\r\n", "\n");
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
