package maillage.timetable.shared.programme;

import java.util.List;
import maillage.kernel.Language;

/** A document that is refused, with all that is wrong with it, as far as {@link Faults#MOST}. */
public final class FaultyProgramme extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Fault> faults;

    FaultyProgramme(List<Fault> faults) {
        super(faults.getFirst().path() + ": " + faults.getFirst().reason().in(Language.EN));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
