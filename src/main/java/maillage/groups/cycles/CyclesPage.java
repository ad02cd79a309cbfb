package maillage.groups.cycles;

import java.util.List;
import maillage.groups.Cycle;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/** The cycles, for visitors and, with the form for the next one, for administrators. */
public record CyclesPage(List<Cycle> cycles, Typed typed, Faults faults) {}
