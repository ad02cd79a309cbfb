package maillage.themes.comments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.themes.ProposalId;
import maillage.themes.shared.About;
import maillage.themes.shared.Addressee;
import maillage.themes.shared.Addressees;
import maillage.themes.shared.ProposalMail;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Tiding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the authors of a proposal what is said of it, in one letter an hour at most; tells whoever
 * asked a question that it was answered.
 */
@Component
class Telling {
    static final String KIND = "proposal-comments";

    /** Between two letters of one proposal. */
    static final Duration APART = Duration.ofHours(1);

    /** What is older is no news. */
    static final Duration NEWS = Duration.ofDays(1);

    private static final int EXCERPT = 500;
    private final TellingStore store;
    private final CommentStore comments;
    private final Addressees addressees;
    private final ProposalMail mail;
    private final Clock clock;

    Telling(
            TellingStore store,
            CommentStore comments,
            Addressees addressees,
            ProposalMail mail,
            Clock clock) {
        this.store = store;
        this.comments = comments;
        this.addressees = addressees;
        this.mail = mail;
        this.clock = clock;
    }

    List<ProposalId> due() {
        Instant now = clock.instant();
        return store.due(now.minus(APART), now.minus(NEWS));
    }

    /** What came since the last letter; nobody is told their own words. */
    @Transactional
    void tell(ProposalId proposal) {
        Instant now = clock.instant();
        Optional<Instant> since = store.tell(proposal, now, now.minus(APART), now.minus(NEWS));
        if (since.isEmpty()) {
            return;
        }
        List<Comment> news =
                comments.of(proposal).stream()
                        .filter(Comment::isShown)
                        .filter(one -> one.writtenAt().isAfter(since.get()))
                        .filter(one -> !one.writtenAt().isAfter(now))
                        .toList();
        if (news.isEmpty()) {
            return;
        }
        mail.post(
                new Tiding(
                        KIND,
                        "proposal.mail.comments",
                        "proposal-comments:" + news.getFirst().id(),
                        store.about(proposal)),
                addressees.authors(proposal),
                to ->
                        news.stream()
                                .filter(one -> !one.authorId().equals(to.person()))
                                .map(one -> words(to.language(), one))
                                .toList());
    }

    /** Only a question awaits its answer; who answers their own knows. */
    @Transactional(propagation = Propagation.MANDATORY)
    void answered(ProposalSeen seen, Comment question, Comment answer) {
        if (question.stance() != Stance.QUESTION || question.authorId().equals(answer.authorId())) {
            return;
        }
        List<Addressee> asker =
                addressees
                        .person(question.authorId(), seen.seen().consultation().id())
                        .map(List::of)
                        .orElse(List.of());
        mail.post(
                new Tiding(
                        KIND,
                        "proposal.mail.answered",
                        "proposal-answered:" + answer.id(),
                        About.of(seen)),
                asker,
                to ->
                        List.of(
                                mail.words(
                                        to.language(),
                                        "proposal.mail.asked",
                                        excerpt(question.body())),
                                words(to.language(), answer)));
    }

    private String words(Language in, Comment comment) {
        return mail.words(
                in,
                "proposal.mail.said",
                mail.words(in, "proposal.comment." + comment.stance().code()),
                comment.author(),
                comment.organisation()
                        .map(names -> names.in(in).text())
                        .orElseGet(() -> mail.words(in, "proposal.by-staff")),
                excerpt(comment.body()));
    }

    private static String excerpt(String body) {
        return body.length() <= EXCERPT ? body : body.substring(0, EXCERPT).strip() + "…";
    }
}
