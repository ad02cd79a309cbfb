package maillage.identity;

import java.util.Optional;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.PersonId;

/**
 * Someone known to the network. Without an address they cannot sign in: a walk-in, someone on an
 * old list.
 */
public record Account(
        PersonId id,
        Optional<EmailAddress> email,
        String givenName,
        String familyName,
        Language language) {
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }
}
