package maillage.themes.voting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.network.Mandate;
import maillage.network.MandateKind;
import maillage.network.Network;
import maillage.platform.Trail;
import maillage.platform.text.Texts;
import maillage.platform.web.Faults;
import org.springframework.stereotype.Component;

/** Puts the page of a vote together. */
@Component
class VotePages {
    private final Votes votes;
    private final ElectorStore electors;
    private final Opening opening;
    private final Casting casting;
    private final Announcing announcing;
    private final ResultPages results;
    private final Network network;
    private final Trail trail;
    private final Texts texts;
    private final Clock clock;

    VotePages(
            Votes votes,
            ElectorStore electors,
            Opening opening,
            Casting casting,
            Announcing announcing,
            ResultPages results,
            Network network,
            Trail trail,
            Texts texts,
            Clock clock) {
        this.votes = votes;
        this.electors = electors;
        this.opening = opening;
        this.casting = casting;
        this.announcing = announcing;
        this.results = results;
        this.network = network;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** A ballot that was sent and could not be taken: shown again as it was typed. */
    record Refill(String organisation, Sent sent, Faults faults) {
        static final Refill NONE = new Refill("", Sent.nothing(), Faults.none());

        boolean isFor(OrganisationId id) {
            return organisation.equals(id.toString());
        }
    }

    VotePage page(Vote vote, Me me, Language in, Refill refill, String reason, Faults faults) {
        boolean staff = votes.runs(me, vote.consulted());
        Announcing.Names names = announcing.names(in);
        Instant now = clock.instant();
        boolean open = vote.state() == VoteState.OPEN;
        ElectorStore.Counts counts =
                open ? electors.counts(vote.id()) : new ElectorStore.Counts(0, 0);
        Optional<Electorate> preview =
                vote.state() == VoteState.PLANNED
                        ? Optional.of(opening.electorate(vote))
                        : Optional.empty();
        boolean takes = vote.takesBallots(now);
        return new VotePage(
                vote,
                staff,
                announcing.of(vote, names, in),
                preview.map(one -> one.electors().size()).orElse(counts.electors()),
                counts.voted(),
                takes,
                open && !takes,
                takes || refill.faults().any() ? mine(vote, me, refill) : List.of(),
                preview.map(one -> preview(one, names, in)).orElse(List.of()),
                preview.flatMap(one -> announcing.refusal(one, names, in)),
                vote.state() == VoteState.CLOSED ? results.of(vote, names, in) : Optional.empty(),
                staff && takes ? waiting(vote) : List.of(),
                reason,
                faults,
                staff ? trail.of("vote", vote.id(), 50) : List.of());
    }

    /** Electors that have not voted; nobody once ballots are taken no more. */
    List<VotePage.Waiting> waiting(Vote vote) {
        if (!vote.takesBallots(clock.instant())) {
            return List.of();
        }
        return electors.of(vote.id()).stream()
                .filter(one -> !one.hasVoted())
                .map(one -> new VotePage.Waiting(one.organisation().value(), one.names()))
                .toList();
    }

    /** What was typed too late is shown again, however the vote ended. */
    private List<VotePage.Mine> mine(Vote vote, Me me, Refill refill) {
        List<ElectorStore.Row> own =
                me.organisations().isEmpty()
                        ? List.of()
                        : electors.of(vote.id(), me.organisations()).stream()
                                .filter(
                                        one ->
                                                vote.state() == VoteState.OPEN
                                                        || refill.isFor(one.organisation()))
                                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), vote.consulted().zone());
        Map<OrganisationId, Mandate> mandates =
                network
                        .mandates(own.stream().map(ElectorStore.Row::organisation).toList(), today)
                        .stream()
                        .filter(one -> one.person().equals(me.person()))
                        .collect(Collectors.toMap(Mandate::organisation, one -> one, (a, _) -> a));
        var mine = new ArrayList<VotePage.Mine>();
        for (ElectorStore.Row row : own) {
            Mandate mandate = mandates.get(row.organisation());
            if (mandate == null) {
                continue;
            }
            boolean barred =
                    mandate.kind() == MandateKind.ALTERNATE
                            && row.votedAs().filter(as -> !as.equals("alternate")).isPresent();
            Optional<Casting.Cast> cast = casting.own(vote, row, me);
            boolean refilled = refill.isFor(row.organisation());
            mine.add(
                    new VotePage.Mine(
                            row.organisation().value(),
                            row.names(),
                            row.hasVoted(),
                            cast.map(one -> one.receipt().code()),
                            barred ? Optional.of("vote.ballot.titular-has") : Optional.empty(),
                            refilled
                                    ? refill.sent()
                                    : cast.map(one -> BallotForm.typed(one.content()))
                                            .orElse(Sent.nothing()),
                            refilled ? refill.faults() : Faults.none()));
        }
        return mine;
    }

    /** What the colleges come to, with what is merged and into what. */
    private List<String> preview(Electorate electorate, Announcing.Names names, Language in) {
        var said = new ArrayList<String>();
        electorate.electors().stream()
                .collect(
                        Collectors.groupingBy(
                                Electorate.Elector::college,
                                java.util.TreeMap::new,
                                Collectors.toList()))
                .forEach(
                        (college, of) -> {
                            OptionalLong weight =
                                    of.stream().mapToLong(Electorate.Elector::weight).max();
                            if (!college.isEmpty()) {
                                said.add(
                                        texts.get(
                                                in,
                                                "vote.preview.college",
                                                names.college(college),
                                                of.size(),
                                                weight.orElse(0)));
                            }
                        });
        for (Electorate.Merger one : electorate.small()) {
            said.add(
                    texts.get(
                            in,
                            "vote.preview.merged",
                            names.college(one.college()),
                            one.size(),
                            names.college(one.into())));
        }
        return said;
    }
}
