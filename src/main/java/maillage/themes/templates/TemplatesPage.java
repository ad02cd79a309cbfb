package maillage.themes.templates;

import java.util.List;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.Seen;
import maillage.themes.shared.Guided;
import maillage.themes.shared.Template;
import maillage.themes.shared.Templates;

/**
 * The form of the two templates of a consultation.
 *
 * @param before what stands
 * @param overtaken whether someone else saved meanwhile
 */
public record TemplatesPage(
        Seen seen, Template before, Typed typed, Faults faults, boolean overtaken) {
    public String path() {
        return seen.consultation().path() + "/templates";
    }

    /** The team's first. */
    public List<Boolean> origins() {
        return List.of(true, false);
    }

    public List<Guided> fields() {
        return List.of(Guided.values());
    }

    public String builtIn(boolean staff, Guided field) {
        return Templates.builtIn(staff, field);
    }

    public String hint(boolean staff, Guided field) {
        return TemplatesForm.name(staff, field) + "-hint";
    }

    public String skeleton(boolean staff, Guided field) {
        return TemplatesForm.name(staff, field) + "-skeleton";
    }
}
