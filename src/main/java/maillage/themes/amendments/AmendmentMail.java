package maillage.themes.amendments;

import java.util.List;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.themes.shared.About;
import maillage.themes.shared.Addressee;
import maillage.themes.shared.Addressees;
import maillage.themes.shared.ProposalMail;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Tiding;
import org.springframework.stereotype.Component;

/** Tells authors that an amendment awaits them, and whoever proposed it what they answered. */
@Component
class AmendmentMail {
    private static final String KIND = "proposal-amendments";
    private final Addressees addressees;
    private final ProposalMail mail;

    AmendmentMail(Addressees addressees, ProposalMail mail) {
        this.addressees = addressees;
        this.mail = mail;
    }

    void proposed(ProposalSeen seen, Amendment amendment, Me by) {
        List<Addressee> others =
                addressees.authors(seen.proposal().id()).stream()
                        .filter(to -> !to.person().equals(by.person()))
                        .toList();
        mail.post(
                tiding("proposal.mail.amended", "proposal-amended:", seen, amendment),
                others,
                to ->
                        List.of(
                                mail.words(
                                        to.language(),
                                        "proposal.mail.amended.text",
                                        amendment.author(),
                                        amendment
                                                .organisation()
                                                .map(names -> names.in(to.language()).text())
                                                .orElseGet(
                                                        () ->
                                                                mail.words(
                                                                        to.language(),
                                                                        "proposal.by-staff")),
                                        field(to.language(), amendment)),
                                after(to.language(), amendment),
                                mail.words(to.language(), "proposal.mail.why", amendment.why())));
    }

    void answered(ProposalSeen seen, Amendment amendment, boolean accepted, String word, Me by) {
        PersonId author = amendment.authorId();
        List<Addressee> proposer =
                author.equals(by.person())
                        ? List.of()
                        : addressees
                                .person(author, seen.seen().consultation().id())
                                .map(List::of)
                                .orElse(List.of());
        String key = accepted ? "proposal.mail.accepted" : "proposal.mail.refused";
        mail.post(
                tiding(key, "proposal-amendment-answered:", seen, amendment),
                proposer,
                to ->
                        List.of(
                                mail.words(
                                        to.language(),
                                        key + ".text",
                                        field(to.language(), amendment)),
                                after(to.language(), amendment),
                                mail.words(to.language(), "proposal.mail.word", word)));
    }

    private String field(Language in, Amendment amendment) {
        return mail.words(in, "proposal.field." + amendment.field().code());
    }

    private String after(Language in, Amendment amendment) {
        return mail.words(in, "proposal.mail.after", amendment.after());
    }

    private static Tiding tiding(String key, String once, ProposalSeen seen, Amendment amendment) {
        return new Tiding(KIND, key, once + amendment.id(), About.of(seen));
    }
}
