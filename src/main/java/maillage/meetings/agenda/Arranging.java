package maillage.meetings.agenda;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Arranges the agenda, one change at a time. */
@Component
@Transactional
class Arranging {
    private static final int MINUTES_FOR_AN_ACTION = 5;
    private final AgendaStore store;
    private final Meetings meetings;

    Arranging(AgendaStore store, Meetings meetings) {
        this.store = store;
        this.meetings = meetings;
    }

    void add(MeetingId id, AgendaForm.Line line) {
        meetings.lock(id);
        store.add(id, line, Optional.empty());
    }

    /** An action that is not done comes back. */
    void bringBack(MeetingId id, UUID action) {
        Meeting meeting = meetings.lock(id);
        AgendaPage.OpenAction open =
                store.openActions(meeting).stream()
                        .filter(one -> one.id().equals(action))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("action", action));
        String title =
                open.text().length() > 200 ? open.text().substring(0, 199) + "…" : open.text();
        store.add(id, new AgendaForm.Line(title, MINUTES_FOR_AN_ACTION, ""), Optional.of(action));
    }

    void change(MeetingId id, UUID item, AgendaForm.Line line) {
        meetings.lock(id);
        store.change(id, item, line);
    }

    void move(MeetingId id, UUID item, int by) {
        store.order(id, store.of(meetings.lock(id)).moved(item, by));
    }

    void remove(MeetingId id, UUID item) {
        meetings.lock(id);
        store.remove(id, item);
    }
}
