package maillage.meetings.minutes;

import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

@Component
class MinutesSection implements MeetingSection {
    private final MinutesStore store;

    MinutesSection(MinutesStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 40;
    }

    /** For the group from the moment minutes are published; facilitators see how far they are. */
    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        Minutes minutes = store.heads(meeting.id());
        if (minutes.published() == 0 && !viewer.facilitator()) {
            return Optional.empty();
        }
        return Optional.of(
                new Part(
                        "meetings/minutes/section",
                        new MinutesPage.Brief(
                                meeting,
                                minutes.latest(),
                                minutes.published(),
                                minutes.isSplit(),
                                viewer.facilitator())));
    }
}
