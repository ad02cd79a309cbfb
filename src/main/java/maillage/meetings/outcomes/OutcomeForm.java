package maillage.meetings.outcomes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.web.Faults;

/**
 * An action as typed.
 *
 * @param owner {@code person:<id>} or {@code organisation:<id>}
 */
public record OutcomeForm(String text, String owner, String due) {
    static final OutcomeForm BLANK = new OutcomeForm("", "", "");

    record Undertaking(
            String text,
            Optional<PersonId> person,
            Optional<OrganisationId> organisation,
            Optional<LocalDate> due) {}

    /**
     * Empty when something is to be corrected, which is then among the faults. An action always has
     * an owner and a date.
     */
    Optional<Undertaking> read(List<OutcomesPage.Owner> owners, Faults faults) {
        Optional<OutcomesPage.Owner> person =
                owners.stream().filter(one -> owner.equals("person:" + one.person())).findFirst();
        Optional<OutcomesPage.Owner> organisation =
                owners.stream()
                        .filter(one -> owner.equals("organisation:" + one.organisation()))
                        .findFirst();
        Optional<LocalDate> day = day();
        faults.when(text.isBlank(), "action_text", "form.missing")
                .when(text.length() > 500, "action_text", "form.too-long", 500)
                .when(person.isEmpty() && organisation.isEmpty(), "owner", "outcomes.fault.owner")
                .when(day.isEmpty(), "due", "outcomes.fault.due");
        if (faults.any()) {
            return Optional.empty();
        }
        return Optional.of(
                new Undertaking(
                        text.strip(),
                        person.map(OutcomesPage.Owner::person),
                        person.or(() -> organisation).map(OutcomesPage.Owner::organisation),
                        day));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(due.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
