package maillage.home.calendar;

import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Frame;

public record CalendarPage(List<Entry> upcoming, List<Entry> past) {
    /** The meetings to come as schema.org events. */
    public Content data(Frame f) {
        List<Map<String, Object>> events =
                upcoming.stream()
                        .map(
                                entry ->
                                        Map.<String, Object>of(
                                                "@type", "Event",
                                                "name", f.plain(entry.title()),
                                                "startDate",
                                                        entry.starts()
                                                                .atZone(entry.zone())
                                                                .toOffsetDateTime()
                                                                .toString(),
                                                "endDate",
                                                        entry.ends()
                                                                .atZone(entry.zone())
                                                                .toOffsetDateTime()
                                                                .toString(),
                                                "eventStatus",
                                                        "https://schema.org/"
                                                                + (entry.cancelled()
                                                                        ? "EventCancelled"
                                                                        : "EventScheduled"),
                                                "location",
                                                        Map.of(
                                                                "@type",
                                                                "Place",
                                                                "name",
                                                                entry.town()
                                                                        .orElse(f.networkName()),
                                                                "address",
                                                                entry.town()
                                                                        .orElse(f.networkName())),
                                                "organizer",
                                                        Map.of(
                                                                "@type",
                                                                "Organization",
                                                                "name",
                                                                f.networkName(),
                                                                "url",
                                                                f.absolute(f.language(), "/"))))
                        .toList();
        return f.data(Map.of("@context", "https://schema.org", "@graph", events));
    }

    /**
     * @param group empty for what concerns every group
     */
    public record Entry(
            UUID id,
            LocalizedText title,
            Optional<LocalizedText> group,
            Optional<String> groupPath,
            Instant starts,
            Instant ends,
            ZoneId zone,
            Optional<String> town,
            boolean cancelled,
            String uid,
            int sequence) {
        public java.time.LocalDate day() {
            return starts.atZone(zone).toLocalDate();
        }
    }
}
