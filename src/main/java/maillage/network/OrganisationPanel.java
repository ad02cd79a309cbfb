package maillage.network;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;

/** What a module above adds to the page of an organisation, such as its standing or its groups. */
public interface OrganisationPanel {
    /**
     * The sections that this reader may see, in order; one without rows is left out. Whether the
     * reader may see the organisation at all is settled before.
     *
     * @param reader empty for a visitor
     * @param language in which values are written
     */
    List<Panel> panels(OrganisationId organisation, Optional<Me> reader, Language language);

    /**
     * @param position 10, 20, 30 … among the sections of all modules
     * @param titleKey the text key of its title
     */
    record Panel(int position, String titleKey, List<Row> rows) {
        public Panel {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param value in the reader's language; may be empty
     * @param path of the page about it, within the site
     */
    record Row(LocalizedText label, String value, Optional<String> path) {}
}
