package maillage.meetings.venues;

import maillage.meetings.Host;
import maillage.meetings.Meeting;

/**
 * @param stands whether the room is still asked for
 */
public record RoomRequestPage(
        String token, Meeting meeting, Host host, VenueOffer offer, boolean stands) {}
