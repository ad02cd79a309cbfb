package maillage.network.mandates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import maillage.kernel.DateRange;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.network.MandateKind;
import maillage.platform.web.Faults;
import org.springframework.util.MultiValueMap;

/** Whom to give a mandate, as typed. */
public record MandateForm(
        String givenName,
        String familyName,
        String email,
        String language,
        String kind,
        String function,
        String level,
        String from,
        String to) {

    static MandateForm empty(Language language, LocalDate today) {
        return new MandateForm(
                "", "", "", language.tag(), "alternate", "", "2", today.toString(), "");
    }

    static MandateForm of(MultiValueMap<String, String> sent) {
        return new MandateForm(
                one(sent, "given-name"),
                one(sent, "family-name"),
                one(sent, "email"),
                one(sent, "language"),
                one(sent, "kind"),
                one(sent, "function"),
                one(sent, "level"),
                one(sent, "from"),
                one(sent, "to"));
    }

    private static String one(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    Faults check(LocalDate today) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        return new Faults()
                .when(familyName.isEmpty(), "family-name", "mandate.fault.name")
                .when(familyName.length() > 100, "family-name", "form.too-long", 100)
                .when(givenName.length() > 100, "given-name", "form.too-long", 100)
                .when(EmailAddress.read(email).isEmpty(), "email", "form.not-an-email")
                .when(!kind.matches("titular|alternate"), "kind", "form.missing")
                .when(!level.matches("[123]"), "level", "form.missing")
                .when(function.length() > 150, "function", "form.too-long", 150)
                .when(first.isEmpty(), "from", "mandate.fault.date")
                .when(
                        first.isPresent() && first.get().isBefore(today),
                        "from",
                        "mandate.fault.past")
                .when(!to.isEmpty() && last.isEmpty(), "to", "mandate.fault.date")
                .when(
                        first.isPresent() && last.isPresent() && last.get().isBefore(first.get()),
                        "to",
                        "mandate.fault.order");
    }

    EmailAddress address() {
        return new EmailAddress(email);
    }

    MandateKind mandateKind() {
        return MandateKind.of(kind);
    }

    DateRange valid() {
        return new DateRange(LocalDate.parse(from), day(to).orElse(null));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
