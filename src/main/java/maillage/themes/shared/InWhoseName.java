package maillage.themes.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.OrganisationId;
import maillage.network.Network;
import maillage.platform.text.Texts;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;

/**
 * For whom a reader may write in a consultation: their organisations, and the team where they lead.
 */
@Component
public class InWhoseName {
    private final Network network;
    private final Texts texts;

    InWhoseName(Network network, Texts texts) {
        this.network = network;
        this.texts = texts;
    }

    /** By id, the team under an empty one; in the reader's words. */
    public Map<String, String> choices(Seen seen, Language language) {
        var all = new LinkedHashMap<String, String>();
        if (seen.leads()) {
            all.put("", texts.get(language, "proposal.by-staff"));
        }
        if (!seen.organisations().isEmpty()) {
            network.names(seen.organisations())
                    .forEach((id, name) -> all.put(id.toString(), name.in(language).text()));
        }
        return all;
    }

    /** Whether what was chosen is one of them. */
    public static boolean allows(Seen seen, String typed) {
        return typed.isEmpty() ? seen.leads() : chosen(seen, typed).isPresent();
    }

    /** The organisation that was chosen; none for the team. */
    public static Optional<OrganisationId> chosen(Seen seen, String typed) {
        return seen.organisations().stream()
                .filter(own -> own.toString().equals(typed))
                .findFirst();
    }
}
