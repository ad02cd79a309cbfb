package maillage.platform.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file from its preview until its owner agrees or a day has passed. */
@Component
class Staging {
    private static final Duration LIFE = Duration.ofHours(24);
    private final ImportStore store;
    private final Imports imports;
    private final Clock clock;

    Staging(ImportStore store, Imports imports, Clock clock) {
        this.store = store;
        this.imports = imports;
        this.clock = clock;
    }

    @Transactional
    public UUID stage(String kind, String fileName, byte[] content, Me by) {
        Instant now = clock.instant();
        store.forget(now);
        String name =
                fileName.length() > 200 ? fileName.substring(fileName.length() - 200) : fileName;
        var staged =
                new StagedImport(
                        Id.fresh(),
                        imports.require(kind).kind(),
                        name,
                        content,
                        now.plus(LIFE),
                        Optional.empty());
        store.stage(staged, by.person(), now);
        return staged.id();
    }

    StagedImport require(UUID id, Me by) {
        return store.staged(id, by.person(), clock.instant())
                .orElseThrow(() -> new NotFound("import", id));
    }

    /** What a staged file holds; it could be read when it was staged. */
    static Table table(StagedImport staged) {
        byte[] content = staged.content();
        if (content != null && TableFile.open(content) instanceof Opened.Readable(Table table)) {
            return table;
        }
        throw new NotFound("import", staged.id());
    }

    Outcome apply(StagedImport staged, Choices choices, Me by) {
        Outcome outcome = imports.apply(staged.kind(), table(staged), choices, by);
        if (outcome instanceof Applied applied) {
            store.done(staged.id(), applied, clock.instant());
        }
        return outcome;
    }
}
