package maillage.themes.comments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.NotFound;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;

/** The comments of a proposal, put in threads. */
@Component
class Threads {
    private final CommentStore store;

    Threads(CommentStore store) {
        this.store = store;
    }

    /** What was taken back leaves no trace, unless someone answered it. */
    List<CommentsPage.Thread> of(ProposalSeen seen) {
        List<Comment> all = store.of(seen.proposal().id());
        var answers =
                all.stream()
                        .filter(one -> one.parent().isPresent() && !one.withdrawn())
                        .collect(Collectors.groupingBy(one -> one.parent().orElseThrow()));
        return all.stream()
                .filter(one -> one.parent().isEmpty())
                .map(one -> new CommentsPage.Thread(one, answers.getOrDefault(one.id(), List.of())))
                .filter(one -> !one.comment().withdrawn() || !one.answers().isEmpty())
                .toList();
    }

    /** One that was not taken back. */
    Comment require(ProposalSeen seen, UUID id) {
        return Optional.of(requireAny(seen, id))
                .filter(one -> !one.withdrawn())
                .orElseThrow(() -> new NotFound("comment", id));
    }

    /** One of this proposal, taken back or not. */
    Comment requireAny(ProposalSeen seen, UUID id) {
        return store.byId(seen.proposal().id(), id).orElseThrow(() -> new NotFound("comment", id));
    }
}
