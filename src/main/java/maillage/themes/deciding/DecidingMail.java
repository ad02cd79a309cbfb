package maillage.themes.deciding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import maillage.kernel.Me;
import maillage.themes.ProposalId;
import maillage.themes.shared.About;
import maillage.themes.shared.Addressee;
import maillage.themes.shared.Addressees;
import maillage.themes.shared.ProposalMail;
import maillage.themes.shared.Tiding;
import org.springframework.stereotype.Component;

/** Tells those who carry a proposal what was decided of it. */
@Component
class DecidingMail {
    private static final String KIND = "proposal-news";
    private final Addressees addressees;
    private final ProposalMail mail;

    DecidingMail(Addressees addressees, ProposalMail mail) {
        this.addressees = addressees;
        this.mail = mail;
    }

    void chosen(Map<ProposalId, About> proposals, String decision, Me by) {
        each(
                proposals,
                "proposal.mail.chosen",
                by,
                to -> List.of(mail.words(to.language(), "proposal.mail.chosen.text"), decision));
    }

    void left(Map<ProposalId, About> proposals, String reason, Me by) {
        each(
                proposals,
                "proposal.mail.left",
                by,
                to ->
                        List.of(
                                mail.words(to.language(), "proposal.mail.left.text"),
                                mail.words(to.language(), "proposal.mail.why", reason)));
    }

    private void each(
            Map<ProposalId, About> proposals,
            String key,
            Me by,
            Function<Addressee, List<String>> said) {
        var carriers = addressees.carriers(proposals.keySet());
        proposals.forEach(
                (id, about) ->
                        mail.post(
                                new Tiding(KIND, key, "proposal-decided:" + id, about),
                                carriers.getOrDefault(id, List.of()).stream()
                                        .filter(to -> !to.person().equals(by.person()))
                                        .toList(),
                                said));
    }
}
