package maillage.forum.editions;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import maillage.forum.Edition;
import maillage.forum.Editions;
import maillage.kernel.CycleId;
import maillage.kernel.Grant;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.themes.EditionHost;
import org.springframework.stereotype.Component;

/** Lends editions to consultations: their themes are chosen by the network. */
@Component
class Hosted implements EditionHost {
    private final Editions editions;
    private final Clock clock;

    Hosted(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Host> all(Collection<UUID> ids) {
        return editions.all(ids).stream()
                .map(Lent::new)
                .collect(Collectors.toMap(Lent::id, Function.identity()));
    }

    @Override
    public List<Host> ledBy(Me me) {
        Instant now = clock.instant();
        return editions.seenBy(Optional.of(me)).reversed().stream()
                .filter(edition -> edition.isLedBy(me) && !edition.isOver(now))
                .<Host>map(Lent::new)
                .toList();
    }

    private record Lent(Edition edition) implements Host {
        @Override
        public UUID id() {
            return edition.id().value();
        }

        @Override
        public CycleId cycle() {
            return edition.cycle();
        }

        @Override
        public LocalizedText names() {
            return edition.names();
        }

        @Override
        public String path() {
            return edition.path();
        }

        @Override
        public boolean isSeenBy(Optional<Me> reader) {
            return edition.isSeenBy(reader);
        }

        @Override
        public Set<Grant> leaders() {
            return edition.leaders();
        }
    }
}
