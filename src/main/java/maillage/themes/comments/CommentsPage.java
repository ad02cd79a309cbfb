package maillage.themes.comments;

import java.util.List;
import java.util.Map;
import maillage.platform.web.Faults;
import maillage.themes.shared.ProposalSeen;

/** The comments of a proposal, each with its answers. */
public record CommentsPage(
        ProposalSeen seen, List<Thread> threads, Map<String, String> own, Typing typing) {
    /**
     * @param answers in the order they were written
     */
    public record Thread(Comment comment, List<Comment> answers) {}

    /** What is being written, as typed. */
    public record Typing(String stance, String body, String organisation, Faults faults) {
        static final Typing NOTHING = new Typing("", "", "", Faults.none());
    }

    public long count(Stance stance) {
        return threads.stream()
                .map(Thread::comment)
                .filter(one -> one.stance() == stance && !one.withdrawn())
                .count();
    }

    public String path() {
        return seen.path() + "/comments";
    }

    /** Whether this reader may take it back now. */
    public boolean mayWithdraw(Comment comment) {
        return comment.isShown() && seen.deliberates() && comment.isOf(seen.seen());
    }

    /** One comment alone, to answer it, to hide it or to show it again. */
    public record Single(
            ProposalSeen seen,
            Comment comment,
            Map<String, String> own,
            boolean hiding,
            Typing typing) {
        /** Hidden: it can be shown again. */
        public boolean showing() {
            return hiding && comment.hiddenReason().isPresent();
        }

        public String path() {
            return seen.path()
                    + "/comments/"
                    + comment.id()
                    + (showing() ? "/hiding-withdrawal" : hiding ? "/hiding" : "/answers");
        }
    }
}
