package maillage.timetable.shared.programme.planning;

import java.util.List;
import maillage.kernel.LocalizedText;

/**
 * Demands that no timetable can meet together: one of them has to give. Of a session alone, none of
 * those named could be left out.
 *
 * @param sessions ids of those it is about
 */
public record Conflict(List<String> sessions, LocalizedText words) {
    public Conflict {
        sessions = List.copyOf(sessions);
    }
}
