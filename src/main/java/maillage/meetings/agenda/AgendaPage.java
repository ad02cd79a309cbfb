package maillage.meetings.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param open actions that may come back on this agenda
 */
public record AgendaPage(
        Meeting meeting,
        Host host,
        Agenda agenda,
        List<OpenAction> open,
        AgendaForm form,
        Faults faults) {
    public record OpenAction(UUID id, String text, Optional<LocalDate> due) {}

    public record Shown(Meeting meeting, Agenda agenda, boolean facilitator) {}
}
