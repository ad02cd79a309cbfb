package maillage.meetings.venues;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * Rooms for one meeting, near ones first, then those where the group has never met.
 *
 * @param countries those in which rooms are lent, by code
 * @param country the one chosen; empty for all
 */
public record VenueChoicePage(
        Meeting meeting,
        Host host,
        List<Choice> choices,
        String seats,
        boolean stepFree,
        List<String> countries,
        String country,
        Faults faults) {
    /**
     * @param lastMet when the host met there last
     */
    public record Choice(VenueOffer offer, Optional<Instant> lastMet, boolean taken) {}
}
