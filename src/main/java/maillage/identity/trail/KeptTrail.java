package maillage.identity.trail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.platform.Trail;
import maillage.platform.TrailLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail in the database, in the transaction of what it tells. */
@Component
class KeptTrail implements Trail {
    private final TrailStore store;

    KeptTrail(TrailStore store) {
        this.store = store;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            @Nullable Me who, String subject, UUID id, String action, Map<String, ?> details) {
        store.insert(
                who == null ? null : who.person(),
                who == null ? "" : who.name(),
                MDC.get("request"),
                subject,
                id,
                action,
                details);
    }

    @Override
    public List<TrailLine> of(String subject, UUID id, int limit) {
        return store.of(subject, id, limit);
    }
}
