package maillage.meetings.agenda;

import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

@Component
class AgendaSection implements MeetingSection {
    private final AgendaStore store;

    AgendaSection(AgendaStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        return Optional.of(
                new Part(
                        "meetings/agenda/section",
                        new AgendaPage.Shown(meeting, store.of(meeting), viewer.facilitator())));
    }
}
