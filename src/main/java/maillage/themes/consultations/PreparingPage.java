package maillage.themes.consultations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.PhaseKind;
import maillage.themes.Seen;

/**
 * The form of a consultation.
 *
 * @param before what stands; empty for a new one
 * @param places years and groups it may be put to, by id; for a new one
 * @param openTo codes of those a phase may be kept to
 * @param overtaken whether someone else saved meanwhile
 */
public record PreparingPage(
        Optional<Seen> before,
        Map<String, String> places,
        List<String> openTo,
        Typed typed,
        Faults faults,
        boolean overtaken) {
    public List<PhaseKind> kinds() {
        return List.of(PhaseKind.values());
    }
}
