package maillage.themes.comments;

import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.themes.shared.InWhoseName;
import maillage.themes.shared.Part;
import maillage.themes.shared.ProposalSection;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;

/** The comments on the page of their proposal. */
@Component
class CommentsSection implements ProposalSection {
    private final Threads threads;
    private final InWhoseName names;

    CommentsSection(Threads threads, InWhoseName names) {
        this.threads = threads;
        this.names = names;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Optional<Part> part(ProposalSeen seen, Language language) {
        return Optional.of(
                new Part(
                        "themes/comments/section",
                        new CommentsPage(
                                seen,
                                threads.of(seen),
                                seen.deliberates()
                                        ? names.choices(seen.seen(), language)
                                        : Map.of(),
                                CommentsPage.Typing.NOTHING)));
    }
}
