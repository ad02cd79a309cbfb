package maillage.themes.lineage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import maillage.themes.ProposalId;
import maillage.themes.shared.Proposal;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.ProposalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one proposal of several, several of one, or draws a new one from another. Who carried the
 * former carries what came of it by merging or splitting: nobody loses credit.
 */
@Component
class Reshaping {
    private static final int MOST_SDGS = 5;
    private final LineageStore store;
    private final LineageMail mail;
    private final Trail trail;
    private final Clock clock;

    Reshaping(LineageStore store, LineageMail mail, Trail trail, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whoever leads brings proposals together and splits them; authors do so with their own. */
    static boolean mayReshape(ProposalSeen seen) {
        return seen.deliberates() && (seen.seen().leads() || seen.isAuthor());
    }

    /**
     * @param said title, question, why and what it produces; the rest is what all of them named
     * @return the number of the new one
     */
    @Transactional
    int merge(List<ProposalSeen> sources, ProposalText said, Me by) {
        if (sources.size() < 2 || !sources.stream().allMatch(Reshaping::mayReshape)) {
            throw new Refused("proposal.refused.not-now");
        }
        Instant now = clock.instant();
        Proposal first = sources.getFirst().proposal();
        store.lock(first.consultation());
        ProposalId id = ProposalId.next();
        boolean byStaff = sources.stream().anyMatch(one -> one.proposal().byStaff());
        int number =
                store.publish(id, first.consultation(), union(sources, said), byStaff, by, now);
        for (ProposalSeen source : sources) {
            become(source.proposal(), id, Relation.MERGE, by, now);
        }
        trail.record(
                by,
                "proposal",
                id.value(),
                "proposal-merged",
                Map.of(
                        "numbers",
                        sources.stream()
                                .map(one -> String.valueOf(one.proposal().number().orElseThrow()))
                                .collect(Collectors.joining(", "))));
        mail.merged(sources, number, said.title(), by);
        return number;
    }

    /**
     * @param parts title and question of each
     */
    @Transactional
    void split(ProposalSeen source, List<ProposalText> parts, Me by) {
        if (parts.size() < 2 || !mayReshape(source)) {
            throw new Refused("proposal.refused.not-now");
        }
        Instant now = clock.instant();
        Proposal whole = source.proposal();
        store.lock(whole.consultation());
        var ids = new ArrayList<ProposalId>();
        var titles = new LinkedHashMap<Integer, String>();
        for (ProposalText part : parts) {
            ProposalId id = ProposalId.next();
            titles.put(
                    store.publish(id, whole.consultation(), part, whole.byStaff(), by, now),
                    part.title());
            ids.add(id);
        }
        if (!store.end(whole.id(), Relation.SPLIT, now)) {
            throw new Refused("proposal.refused.not-now");
        }
        for (ProposalId id : ids) {
            store.link(whole.id(), id, Relation.SPLIT, by, now);
            trail.record(
                    by,
                    "proposal",
                    id.value(),
                    "proposal-split",
                    Map.of("number", whole.number().orElseThrow()));
        }
        trail.record(by, "proposal", whole.id().value(), "proposal-divided", Map.of());
        mail.split(source, titles, by);
    }

    /** A draft to start from; the one it is drawn from stays as it is. */
    @Transactional
    ProposalId derive(ProposalSeen source, Optional<OrganisationId> author, Me by) {
        if (!ProposalSeen.mayPropose(source.seen()) || !source.seen().speaksFor(author)) {
            throw new Refused("proposal.refused.not-now");
        }
        ProposalId id = ProposalId.next();
        Instant now = clock.instant();
        store.draft(
                id, source.proposal().consultation(), source.proposal().text(), author, by, now);
        store.link(source.proposal().id(), id, Relation.DERIVE, by, now);
        return id;
    }

    private void become(Proposal source, ProposalId id, Relation relation, Me by, Instant now) {
        if (!store.end(source.id(), relation, now)) {
            throw new Refused("proposal.refused.not-now");
        }
        store.link(source.id(), id, relation, by, now);
        trail.record(by, "proposal", source.id().value(), "proposal-joined", Map.of());
    }

    private static ProposalText union(List<ProposalSeen> sources, ProposalText said) {
        List<ProposalText> all = sources.stream().map(one -> one.proposal().text()).toList();
        return new ProposalText(
                said.language(),
                said.title(),
                said.question(),
                said.whyNow(),
                said.produces(),
                said.territories(),
                all.stream()
                        .flatMap(text -> text.sdgs().stream())
                        .distinct()
                        .limit(MOST_SDGS)
                        .toList(),
                all.stream().flatMap(text -> text.axes().stream()).distinct().toList(),
                all.stream().flatMap(text -> text.sectors().stream()).distinct().toList());
    }
}
