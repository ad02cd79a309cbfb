package maillage.groups;

import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;

/**
 * What a module above adds to the page of a year and to the page of a group, such as the themes
 * they work on. Whether the reader may see the year or the group at all is settled before.
 */
public interface GroupsPanel {
    /**
     * @param reader empty for a visitor
     */
    Optional<Panel> ofYear(Cycle cycle, Optional<Me> reader);

    /**
     * @param reader empty for a visitor
     */
    Optional<Panel> ofGroup(WorkingGroup group, Optional<Me> reader);

    /**
     * @param titleKey the text key of its title
     * @param rows one at least
     */
    record Panel(String titleKey, List<Row> rows) {
        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param says a sentence about it; may be empty
     * @param path of its page, within the site, without language
     */
    record Row(LocalizedText label, LocalizedText says, String path) {}
}
