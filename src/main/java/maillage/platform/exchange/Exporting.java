package maillage.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives lists out, each on the trail before its first byte leaves. */
@Component
class Exporting {
    private final Imports imports;
    private final ImportStore store;
    private final Trail trail;
    private final Clock clock;

    Exporting(Imports imports, ImportStore store, Trail trail, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public UUID ask(AskedExport asked, Me by) {
        UUID id = Id.fresh();
        record(id, asked, imports.require(asked.kind()).export(), by);
        store.ask(id, asked, by.person(), clock.instant());
        return id;
    }

    AskedExport require(UUID id, Me by) {
        return store.asked(id, by.person(), clock.instant())
                .orElseThrow(() -> new NotFound("export", id));
    }

    /** Logged here, for those who need no second request. */
    @Transactional
    public Table take(AskedExport asked) {
        Table table = imports.require(asked.kind()).export();
        record(Id.fresh(), asked, table, null);
        return table;
    }

    private void record(UUID id, AskedExport asked, Table table, @Nullable Me by) {
        trail.record(
                by,
                "export",
                id,
                "list-exported",
                Map.of(
                        "kind",
                        asked.kind(),
                        "format",
                        asked.format(),
                        "lines",
                        table.rows().size()));
    }

    void write(AskedExport asked, OutputStream out) throws IOException {
        write(imports.require(asked.kind()).export(), asked, out);
    }

    static void write(Table table, AskedExport asked, OutputStream out) throws IOException {
        if (asked.format().equals("xlsx")) {
            TableWriter.xlsx(table, asked.kind(), out);
        } else {
            TableWriter.csv(table, out, true);
        }
    }
}
