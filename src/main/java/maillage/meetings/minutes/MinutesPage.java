package maillage.meetings.minutes;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param shown the version that is read; empty when none may be
 * @param published the number of the published version; 0 for none
 */
public record MinutesPage(
        Meeting meeting,
        Host host,
        Minutes minutes,
        Optional<Minutes.Version> shown,
        int published,
        boolean facilitator) {
    public Content text() {
        return MinutesText.content(shown.map(Minutes.Version::body).orElse(""));
    }

    /**
     * @param basedOn what the writer has in front of them
     * @param loose when there are two texts or more to bring together
     */
    public record Writing(
            Meeting meeting,
            Host host,
            int basedOn,
            String body,
            List<Minutes.Version> loose,
            Faults faults) {}

    /** On the meeting's page. */
    public record Brief(
            Meeting meeting,
            Optional<Minutes.Version> latest,
            int published,
            boolean split,
            boolean facilitator) {}
}
