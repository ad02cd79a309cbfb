package maillage.meetings.shared;

import maillage.kernel.Me;

/** Someone who sees a meeting from inside. */
public record Viewer(Me me, boolean facilitator) {}
