package maillage.meetings.shared;

import java.util.Optional;
import maillage.meetings.Meeting;

/**
 * One section of a meeting's page, given by the feature it belongs to: features do not know of each
 * other.
 */
public interface MeetingSection {
    /** 10, 20, 30 … down the page. */
    int position();

    /** Nothing when this reader has no use for it. */
    Optional<Part> part(Meeting meeting, Viewer viewer);

    /**
     * @param template takes {@code Frame f} and the page
     */
    record Part(String template, Object page) {}
}
