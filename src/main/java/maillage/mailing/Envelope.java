package maillage.mailing;

import java.time.Instant;
import java.util.Optional;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.PersonId;

/**
 * Whom a letter goes to, and how it is treated on its way.
 *
 * @param kind what people refuse by and staff see, in lower case with hyphens: {@code invitation},
 *     {@code sign-in}
 * @param person empty when the address belongs to nobody known, such as an applicant's
 * @param dedupeKey one letter of this key, ever; empty when several are right
 * @param refusable whether the reader may say "no more letters of this kind"; not for letters that
 *     are part of an act, such as signing in
 * @param notBefore when it may leave; empty: at once
 */
public record Envelope(
        String kind,
        Optional<PersonId> person,
        EmailAddress to,
        String name,
        Language language,
        Optional<String> dedupeKey,
        boolean refusable,
        Optional<Invite> calendar,
        Optional<Instant> notBefore) {
    public Envelope {
        if (!kind.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("not a kind of letter: " + kind);
        }
        name = Letter.oneLine(name);
    }

    /**
     * A letter that is part of an act: it cannot be refused, leaves at once and may be sent again.
     */
    public static Envelope to(EmailAddress address, String name, Language language, String kind) {
        return new Envelope(
                kind,
                Optional.empty(),
                address,
                name,
                language,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    public Envelope person(PersonId known) {
        return new Envelope(
                kind,
                Optional.of(known),
                to,
                name,
                language,
                dedupeKey,
                refusable,
                calendar,
                notBefore);
    }

    public Envelope once(String key) {
        return new Envelope(
                kind, person, to, name, language, Optional.of(key), refusable, calendar, notBefore);
    }

    public Envelope mayBeRefused() {
        return new Envelope(kind, person, to, name, language, dedupeKey, true, calendar, notBefore);
    }

    public Envelope with(Invite invite) {
        return new Envelope(
                kind,
                person,
                to,
                name,
                language,
                dedupeKey,
                refusable,
                Optional.of(invite),
                notBefore);
    }

    public Envelope notBefore(Instant instant) {
        return new Envelope(
                kind,
                person,
                to,
                name,
                language,
                dedupeKey,
                refusable,
                calendar,
                Optional.of(instant));
    }
}
