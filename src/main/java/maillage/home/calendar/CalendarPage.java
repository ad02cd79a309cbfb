package maillage.home.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

public record CalendarPage(List<Entry> upcoming, List<Entry> past) {
    /** @param group empty for what concerns every group */
    public record Entry(
            UUID id, LocalizedText title, Optional<LocalizedText> group, Optional<String> groupPath, Instant starts, Instant ends, ZoneId zone, Optional<String> town,
            boolean cancelled) {
        public java.time.LocalDate day() {
            return starts.atZone(zone).toLocalDate();
        }
    }
}
