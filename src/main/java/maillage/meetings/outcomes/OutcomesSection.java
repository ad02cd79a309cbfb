package maillage.meetings.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

@Component
class OutcomesSection implements MeetingSection {
    private final OutcomeStore store;
    private final Clock clock;

    OutcomesSection(OutcomeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        List<Decision> decisions = store.decisions(meeting.id());
        Map<Boolean, List<Action>> before =
                store.before(meeting.id()).stream()
                        .collect(
                                Collectors.partitioningBy(
                                        action -> action.meeting().equals(meeting.id())));
        List<Action> actions = before.getOrDefault(true, List.of());
        List<Action> returned = before.getOrDefault(false, List.of());
        boolean nothing = decisions.isEmpty() && actions.isEmpty() && returned.isEmpty();
        boolean began =
                !clock.instant().isBefore(meeting.starts())
                        && meeting.state() != MeetingState.CANCELLED
                        && meeting.state() != MeetingState.DRAFT;
        if (nothing && !(viewer.facilitator() && began)) {
            return Optional.empty();
        }
        return Optional.of(
                new Part(
                        "meetings/outcomes/section",
                        new OutcomesPage.Shown(
                                meeting,
                                decisions,
                                actions,
                                returned,
                                LocalDate.ofInstant(clock.instant(), meeting.zone()),
                                viewer.facilitator())));
    }
}
