package maillage.themes.consultations;

import java.util.List;
import maillage.themes.Seen;

/** The consultations that a reader sees, those under way first. */
public record ConsultationsPage(List<Seen> underWay, List<Seen> others, boolean mayPrepare) {}
