package maillage.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes lists in and gives them out: one import at a time, each in a transaction of its own, each
 * on the trail.
 */
@Component
public class Imports {
    private final List<Importer> importers;
    private final ImportStore store;
    private final Trail trail;
    private final TransactionTemplate transaction;

    /**
     * @param importers in the order in which lists build on each other
     */
    Imports(
            List<Importer> importers,
            ImportStore store,
            Trail trail,
            PlatformTransactionManager transactions) {
        this.importers = List.copyOf(importers);
        this.store = store;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** In the order in which lists build on each other. */
    public List<Importer> all() {
        return importers;
    }

    public Importer require(String kind) {
        return importers.stream()
                .filter(importer -> importer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("list", kind));
    }

    public Preview preview(String kind, Table table, Choices choices) {
        return require(kind).preview(table, choices);
    }

    /**
     * All of the table or nothing of it. What the database refuses comes back as a fault, too: of
     * the whole file, on line 0.
     */
    public Outcome apply(String kind, Table table, Choices choices, @Nullable Me by) {
        Importer importer = require(kind);
        try {
            return Optional.ofNullable(
                            transaction.execute(
                                    status -> {
                                        store.lock();
                                        Outcome outcome = importer.apply(table, choices, by);
                                        if (outcome instanceof Applied applied) {
                                            trail.record(
                                                    by,
                                                    "import",
                                                    Id.fresh(),
                                                    "list-imported",
                                                    Map.of(
                                                            "kind",
                                                            kind,
                                                            "added",
                                                            applied.added(),
                                                            "changed",
                                                            applied.changed(),
                                                            "unchanged",
                                                            applied.unchanged()));
                                        }
                                        return outcome;
                                    }))
                    .orElseThrow();
        } catch (DataIntegrityViolationException refused) {
            var fault = Fault.of(0, "", "", "database", constraint(refused));
            return new Preview(
                    kind, table.rows().size(), 0, 0, 0, List.of(), List.of(fault), List.of());
        }
    }

    private static String constraint(DataIntegrityViolationException refused) {
        ServerErrorMessage message =
                refused.getMostSpecificCause() instanceof PSQLException said
                        ? said.getServerErrorMessage()
                        : null;
        return message == null || message.getConstraint() == null ? "" : message.getConstraint();
    }
}
