package maillage.meetings.attendance;

import maillage.meetings.Meeting;

/**
 * @param open whether the sheet can be filled
 */
public record AttendanceSummary(
        Meeting meeting, SheetPage.Counts counts, boolean open, boolean facilitator) {}
