package maillage.platform.exchange;

import java.util.List;
import maillage.platform.web.Faults;

/** The choice of list and file, and what each list may hold. */
public record ImportFormPage(List<Format> formats, String kind, Faults faults) {
    public record Format(String kind, List<Column> columns) {}

    static ImportFormPage of(List<Importer> importers, String kind, Faults faults) {
        return new ImportFormPage(
                importers.stream()
                        .map(importer -> new Format(importer.kind(), importer.columns()))
                        .toList(),
                kind,
                faults);
    }

    public List<String> kinds() {
        return formats.stream().map(Format::kind).toList();
    }
}
