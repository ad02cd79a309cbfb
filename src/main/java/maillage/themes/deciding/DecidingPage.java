package maillage.themes.deciding;

import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.Seen;

/** The form of a decision. */
public record DecidingPage(Seen seen, Choices choices, Typed typed, Faults faults) {}
