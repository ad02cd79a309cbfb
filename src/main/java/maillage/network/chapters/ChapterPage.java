package maillage.network.chapters;

import java.util.List;
import java.util.Optional;
import maillage.identity.Account;
import maillage.kernel.LocalizedText;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;
import org.jspecify.annotations.Nullable;

/**
 * One chapter.
 *
 * @param members those the reader may see
 * @param coordinators for readers of the network
 * @param runs whether the reader looks after it
 * @param names whether the reader may name coordinators
 * @param history null when it is not for this reader
 */
public record ChapterPage(
        Chapter chapter,
        String country,
        List<Member> members,
        List<Account> coordinators,
        boolean inside,
        boolean runs,
        boolean names,
        Faults faults,
        @Nullable List<TrailLine> history) {
    public record Member(String slug, LocalizedText names) {}

    public long uncited() {
        return inside ? 0 : chapter.members() - members.size();
    }

    /** The form to change it. @param theirs what someone else saved since it was opened */
    public record Edition(
            Chapter chapter, ChapterForm form, Faults faults, Optional<Chapter> theirs) {}
}
