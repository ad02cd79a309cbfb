package maillage.forum.editions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.forum.Edition;
import maillage.forum.EditionState;
import maillage.groups.Cycle;
import maillage.kernel.LocalizedText;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.OfEdition;

/**
 * One edition.
 *
 * @param country its name
 * @param questions consultations put for it, that the reader sees
 * @param themes chosen for it
 * @param moves the states it can be put into by this reader
 * @param trail for those who lead it
 */
public record EditionPage(
        Edition edition,
        Cycle cycle,
        String country,
        List<OfEdition> questions,
        List<OfEdition> themes,
        boolean leads,
        List<EditionState> moves,
        List<TrailLine> trail) {

    /**
     * The form of one.
     *
     * @param before empty for a new one
     * @param theirs what someone else saved meanwhile
     */
    public record Form(
            Optional<Edition> before,
            Choices choices,
            Typed typed,
            Faults faults,
            Optional<Edition> theirs) {}

    /**
     * What can be chosen in it, by id.
     *
     * @param network whether an edition may be of the whole network
     */
    public record Choices(
            Map<String, String> cycles, Map<String, String> chapters, boolean network) {
        boolean isChapter(String id) {
            return id.isEmpty() ? network : chapters.containsKey(id);
        }
    }

    /** All of them. @param prepares whether the reader may add one */
    public record All(List<Row> coming, List<Row> past, boolean prepares) {}

    /**
     * @param place town and country
     */
    public record Row(Edition edition, String place) {
        public LocalizedText names() {
            return edition.names();
        }
    }
}
