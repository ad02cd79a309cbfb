package maillage.themes.deciding;

import java.util.List;
import maillage.themes.Seen;

/** What was decided, for the page of the consultation. */
public record DecisionsPage(Seen seen, List<Decision> decisions) {
    public String newPath() {
        return seen.consultation().path() + "/decisions/new";
    }
}
