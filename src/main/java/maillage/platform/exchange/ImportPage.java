package maillage.platform.exchange;

import java.util.List;
import java.util.Map;
import maillage.platform.web.Faults;

/** What a file would do, what stands in its way, and what is to be decided. */
public record ImportPage(
        StagedImport staged, Preview preview, Map<String, String> chosen, Faults faults) {
    /** More faults than anyone reads at once. */
    public static final int SHOWN = 500;

    public List<Fault> shown() {
        return preview.faults().stream().limit(SHOWN).toList();
    }

    public boolean isChosen(int line, String value) {
        return value.equals(chosen.get("line-" + line));
    }
}
