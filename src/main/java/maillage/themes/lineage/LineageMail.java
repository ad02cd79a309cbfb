package maillage.themes.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import maillage.kernel.Me;
import maillage.themes.ProposalId;
import maillage.themes.shared.About;
import maillage.themes.shared.Addressee;
import maillage.themes.shared.Addressees;
import maillage.themes.shared.ProposalMail;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Tiding;
import org.springframework.stereotype.Component;

/** Tells those who carry a proposal that it became another, or several. */
@Component
class LineageMail {
    private static final String KIND = "proposal-news";
    private final Addressees addressees;
    private final ProposalMail mail;

    LineageMail(Addressees addressees, ProposalMail mail) {
        this.addressees = addressees;
        this.mail = mail;
    }

    void merged(List<ProposalSeen> sources, int number, String title, Me by) {
        var carriers =
                addressees.carriers(sources.stream().map(one -> one.proposal().id()).toList());
        for (ProposalSeen source : sources) {
            mail.post(
                    new Tiding(
                            KIND,
                            "proposal.mail.merged",
                            "proposal-merged:" + source.proposal().id(),
                            About.of(source).at(path(source, number))),
                    others(carriers, source, by),
                    to ->
                            List.of(
                                    mail.words(
                                            to.language(),
                                            "proposal.mail.merged.text",
                                            number,
                                            title)));
        }
    }

    /**
     * @param parts titles by number
     */
    void split(ProposalSeen source, Map<Integer, String> parts, Me by) {
        mail.post(
                new Tiding(
                        KIND,
                        "proposal.mail.split",
                        "proposal-split:" + source.proposal().id(),
                        About.of(source)),
                others(addressees.carriers(List.of(source.proposal().id())), source, by),
                to -> {
                    var said = new ArrayList<String>();
                    said.add(mail.words(to.language(), "proposal.mail.split.text"));
                    parts.forEach(
                            (number, title) ->
                                    said.add(
                                            mail.words(to.language(), "proposal.number", number)
                                                    + " "
                                                    + title));
                    return said;
                });
    }

    private static List<Addressee> others(
            Map<ProposalId, List<Addressee>> carriers, ProposalSeen source, Me by) {
        return carriers.getOrDefault(source.proposal().id(), List.of()).stream()
                .filter(to -> !to.person().equals(by.person()))
                .toList();
    }

    private static String path(ProposalSeen source, int number) {
        return source.seen().consultation().path() + "/proposals/" + number;
    }
}
