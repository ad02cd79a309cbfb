package maillage.meetings.following;

import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;

/** The meetings of all that the reader facilitates, sorted by what they ask for. */
public record FollowingPage(List<FollowedMeeting> all, Instant now) {
    public List<FollowedMeeting> toClose() {
        return those(FollowedMeeting::isToClose);
    }

    public List<FollowedMeeting> toConfirm() {
        return those(FollowedMeeting::isToConfirm);
    }

    public List<FollowedMeeting> ahead() {
        return those(FollowedMeeting::isAhead);
    }

    public List<FollowedMeeting> toReport() {
        return those(FollowedMeeting::isToReport);
    }

    /** Confirmed with less notice than the rule: with the reason that was given. */
    public List<FollowedMeeting> late() {
        return all.stream()
                .filter(followed -> followed.meeting().noticeReason().isPresent())
                .toList();
    }

    private List<FollowedMeeting> those(BiPredicate<FollowedMeeting, Instant> which) {
        return all.stream().filter(followed -> which.test(followed, now)).toList();
    }
}
