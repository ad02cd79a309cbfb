package maillage.groups.editing;

import java.util.List;
import java.util.Map;
import maillage.groups.WorkingGroup;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * The form of a group.
 *
 * @param seated organisations that may co-facilitate, by id
 * @param overtaken whether someone else saved meanwhile; {@code group} is then what stands
 */
public record EditingPage(
        WorkingGroup group,
        Typed typed,
        Faults faults,
        Map<String, String> axes,
        Map<String, String> seated,
        boolean overtaken,
        List<TrailLine> trail) {}
