package maillage.meetings.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.meetings.MeetingKind;

/** What is settled of a meeting before its date is confirmed. */
record Plan(
        LocalizedText titles,
        MeetingKind kind,
        When when,
        String place,
        String town,
        Optional<String> remoteLink,
        Optional<Integer> capacity) {
    /**
     * @param ends after {@code starts}
     */
    record When(Instant starts, Instant ends, ZoneId zone) {}
}
