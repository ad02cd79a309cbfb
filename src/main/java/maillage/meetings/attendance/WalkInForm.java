package maillage.meetings.attendance;

import java.util.Optional;
import maillage.kernel.EmailAddress;
import maillage.platform.web.Faults;

/**
 * Someone at the door who is not on the list, as typed.
 *
 * @param organisationName what they say they come for
 * @param organisation the id of the one meant, {@code new} for one the network does not know, or
 *     empty while it is not settled
 * @param sector and {@code country} of a new one
 */
public record WalkInForm(
        String givenName,
        String familyName,
        String email,
        String organisationName,
        String organisation,
        String sector,
        String country,
        String mode,
        boolean charter) {
    /** Only what is looked for. */
    static WalkInForm lookingFor(String organisationName) {
        return new WalkInForm("", "", "", organisationName, "", "", "FR", "on-site", false);
    }

    /** Someone who is known already, on site. */
    static WalkInForm of(WalkInStore.Envoy envoy, String organisationName) {
        return new WalkInForm(
                envoy.givenName(),
                envoy.familyName(),
                "",
                organisationName,
                envoy.organisation().toString(),
                "",
                "FR",
                "on-site",
                false);
    }

    /** What can be wrong whatever the organisation. */
    Faults check() {
        return new Faults()
                .when(givenName.isBlank() || givenName.length() > 100, "given_name", "form.missing")
                .when(
                        familyName.isBlank() || familyName.length() > 100,
                        "family_name",
                        "form.missing")
                .when(!email.isBlank() && address().isEmpty(), "email", "form.not-an-email")
                .when(
                        organisationName.isBlank() && organisation.isBlank(),
                        "organisation_name",
                        "form.missing")
                .when(organisationName.length() > 200, "organisation_name", "form.too-long", 200)
                .when(Mode.find(mode).isEmpty(), "mode", "form.missing");
    }

    Optional<EmailAddress> address() {
        return EmailAddress.read(email);
    }

    boolean isNew() {
        return organisation.equals("new");
    }
}
