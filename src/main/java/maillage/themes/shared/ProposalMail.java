package maillage.themes.shared;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import maillage.kernel.Language;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.mailing.Posting;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes of a proposal to those whom it concerns, in the transaction of what it tells. */
@Component
public class ProposalMail {
    private final Outbox outbox;
    private final Texts texts;
    private final SiteAddress site;

    ProposalMail(Outbox outbox, Texts texts, SiteAddress site) {
        this.outbox = outbox;
        this.texts = texts;
        this.site = site;
    }

    /**
     * @param said the paragraphs for one reader; none: no letter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(
            Tiding tiding, Collection<Addressee> to, Function<Addressee, List<String>> said) {
        outbox.post(
                to.stream()
                        .filter(one -> !said.apply(one).isEmpty())
                        .map(one -> new Posting(envelope(tiding, one), letter(tiding, one, said)))
                        .toList());
    }

    /** In a reader's words. */
    public String words(Language in, String key, Object... arguments) {
        return texts.get(in, key, arguments);
    }

    private static Envelope envelope(Tiding tiding, Addressee to) {
        return Envelope.to(to.email(), to.name(), to.language(), tiding.kind())
                .person(to.person())
                .once(tiding.once() + ":" + to.person())
                .mayBeRefused();
    }

    private Letter letter(Tiding tiding, Addressee to, Function<Addressee, List<String>> said) {
        Language in = to.language();
        About about = tiding.about();
        Letter letter =
                Letter.of(
                        texts.get(in, tiding.key() + ".subject", about.number(), about.title()),
                        texts.get(in, "proposal.mail.greeting", to.name()));
        for (String paragraph : said.apply(to)) {
            letter = letter.paragraph(paragraph);
        }
        return letter.action(
                        texts.get(in, "proposal.mail.action"),
                        URI.create(site.of(in, about.path())))
                .closing(texts.get(in, "proposal.mail.closing"));
    }
}
