package maillage.meetings.planning;

import maillage.meetings.Host;
import maillage.meetings.Meeting;
import maillage.platform.web.Faults;

/**
 * @param told how many people will be written to
 */
public record CancellationPage(
        Meeting meeting, Host host, int told, String reason, Faults faults) {}
