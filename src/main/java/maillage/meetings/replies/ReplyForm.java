package maillage.meetings.replies;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.EmailAddress;
import maillage.kernel.PersonId;
import maillage.platform.web.Faults;

/**
 * An answer as typed.
 *
 * @param alternate the id of one of the organisation's people, or {@code new}
 */
public record ReplyForm(
        String answer,
        String alternate,
        String givenName,
        String familyName,
        String email,
        String level,
        String need) {
    static ReplyForm of(Invitation invitation, Optional<Answer> chosen) {
        return new ReplyForm(
                chosen.or(invitation::answer).map(Answer::code).orElse(""),
                invitation.alternate().map(PersonId::toString).orElse(""),
                "",
                "",
                "",
                "2",
                invitation.need());
    }

    /** What is meant. */
    sealed interface Said permits Comes, Sends, SendsNew, Cannot {}

    record Comes(Answer how) implements Said {}

    record Sends(PersonId alternate) implements Said {}

    record SendsNew(String givenName, String familyName, EmailAddress email, int level)
            implements Said {}

    record Cannot() implements Said {}

    /** Empty when something is to be corrected, which is then among the faults. */
    Optional<Said> read(Faults faults) {
        faults.when(need.length() > 500, "need", "form.too-long", 500);
        Optional<Answer> what = Answer.find(answer);
        if (what.isEmpty()) {
            faults.add("answer", "reply.fault.answer");
            return Optional.empty();
        }
        Optional<Said> said =
                switch (what.get()) {
                    case ON_SITE, REMOTE -> Optional.of(new Comes(what.get()));
                    case CANNOT -> Optional.of(new Cannot());
                    case ALTERNATE -> alternate.equals("new") ? newcomer(faults) : known(faults);
                };
        return faults.any() ? Optional.empty() : said;
    }

    private Optional<Said> known(Faults faults) {
        try {
            return Optional.of(new Sends(new PersonId(UUID.fromString(alternate))));
        } catch (IllegalArgumentException nobody) {
            faults.add("alternate", "reply.fault.alternate");
            return Optional.empty();
        }
    }

    private Optional<Said> newcomer(Faults faults) {
        Optional<EmailAddress> address = EmailAddress.read(email);
        faults.when(givenName.isBlank() || givenName.length() > 100, "given_name", "form.missing")
                .when(
                        familyName.isBlank() || familyName.length() > 100,
                        "family_name",
                        "form.missing")
                .when(address.isEmpty(), "email", "form.not-an-email")
                .when(!level.matches("[123]"), "level", "form.missing");
        return faults.any()
                ? Optional.empty()
                : address.map(
                        it ->
                                new SendsNew(
                                        givenName.strip(),
                                        familyName.strip(),
                                        it,
                                        Integer.parseInt(level)));
    }
}
