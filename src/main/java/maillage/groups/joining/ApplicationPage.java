package maillage.groups.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * One application, for the team.
 *
 * @param offered groups of the cycle: id to name
 * @param lacking names of the wished groups where its sector is missing
 * @param near organisations already known by a near name: id to name
 * @param decidedBy who decided, when someone has
 * @param tooLate whether the reader wanted to decide what someone else just had
 */
public record ApplicationPage(
        Application application,
        String sector,
        Map<String, String> offered,
        List<String> lacking,
        Map<String, String> near,
        Optional<LocalizedText> known,
        List<Message> messages,
        Optional<String> decidedBy,
        boolean mayDecide,
        boolean tooLate,
        Typed typed,
        Faults faults,
        List<TrailLine> trail) {}
