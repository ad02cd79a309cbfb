package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Says what a closed vote came to. */
@Component
class ResultPages {
    private static final int ROWS = 500;
    private final BallotStore ballots;
    private final Accounting accounting;
    private final Texts texts;

    ResultPages(BallotStore ballots, Accounting accounting, Texts texts) {
        this.ballots = ballots;
        this.accounting = accounting;
        this.texts = texts;
    }

    Optional<VotePage.Shown> of(Vote vote, Announcing.Names names, Language in) {
        return ballots.result(vote.id())
                .map(Result::read)
                .map(result -> shown(vote, result, names, in));
    }

    private VotePage.Shown shown(Vote vote, Result result, Announcing.Names names, Language in) {
        return new VotePage.Shown(
                result,
                result.winners().stream().map(vote::option).toList(),
                accounting.of(vote, result.steps(), in),
                result.nearest()
                        .map(
                                near ->
                                        texts.get(
                                                in,
                                                vote.rules().colleges().isEmpty()
                                                        ? "vote.result.nearest"
                                                        : "vote.result.nearest.heaviest",
                                                Accounting.label(vote, near.option(), in),
                                                near.ballots())),
                result.turnout().stream()
                        .map(
                                cell ->
                                        new VotePage.Cell(
                                                names.college(String.join("+", cell.sectors())),
                                                cell.electors(),
                                                cell.voted()))
                        .toList(),
                result.supports().stream()
                        .filter(one -> !one.college().isEmpty())
                        .map(
                                one ->
                                        new VotePage.Cell(
                                                names.college(one.college()),
                                                one.ballots(),
                                                one.supporting()))
                        .toList(),
                comparisons(vote, result, in),
                result.valid() || result.trouble().equals("quorum")
                        ? new Exported(vote, List.of(), 0).command()
                        : "");
    }

    private static List<VotePage.Compared> comparisons(Vote vote, Result result, Language in) {
        List<Integer> chosen = result.winners().stream().sorted().toList();
        return result.comparisons().stream()
                .map(
                        other ->
                                new VotePage.Compared(
                                        other.method(),
                                        other.winners().stream()
                                                .map(option -> Accounting.label(vote, option, in))
                                                .collect(Collectors.joining(" ; ")),
                                        other.winners().stream().sorted().toList().equals(chosen)))
                .toList();
    }

    BallotsPage ballots(Vote vote, Announcing.Names names, Language in, String asked) {
        List<Published> published = ballots.of(vote.id());
        Map<UUID, LocalizedText> organisations =
                vote.isSecret() ? Map.of() : ballots.names(vote.id());
        Map<String, String> answers = answers(in);
        List<BallotsPage.Row> rows =
                published.stream()
                        .map(
                                one ->
                                        new BallotsPage.Row(
                                                one.receipt(),
                                                Exported.words(vote, one.content(), in, answers),
                                                one.weight(),
                                                one.college().isEmpty()
                                                        ? ""
                                                        : names.college(one.college()),
                                                BallotsPage.name(one, organisations),
                                                one.paper()))
                        .toList();
        Optional<String> receipt = Receipt.typed(asked).map(Receipt::code);
        return new BallotsPage(
                vote,
                rows.size() > ROWS ? rows.subList(0, ROWS) : rows,
                rows.size(),
                asked,
                rows.stream()
                        .filter(row -> receipt.filter(row.receipt()::equals).isPresent())
                        .findFirst(),
                helped(vote, published, receipt, in),
                new Exported(vote, List.of(), 0).fileName());
    }

    /** The winners that the ballot of a receipt supports, or ranks, and where; empty without. */
    private String helped(
            Vote vote, List<Published> published, Optional<String> receipt, Language in) {
        if (receipt.isEmpty()) {
            return "";
        }
        List<Integer> winners =
                ballots.result(vote.id()).map(Result::read).map(Result::winners).orElse(List.of());
        return published.stream()
                .filter(one -> one.receipt().equals(receipt.get()))
                .flatMap(one -> winners.stream().flatMap(to -> named(vote, one, to, in).stream()))
                .collect(Collectors.joining(" ; "));
    }

    private Optional<String> named(Vote vote, Published ballot, int winner, Language in) {
        String label = Accounting.label(vote, winner, in);
        if (!(ballot.content() instanceof Content.Ranked ranked)) {
            return Optional.of(label).filter(_ -> ballot.content().supports(winner));
        }
        return ranked.rankOf(winner).stream()
                .mapToObj(rank -> texts.get(in, "vote.ballots.at-rank", label, rank))
                .findFirst();
    }

    Exported file(Vote vote) {
        int electors = ballots.result(vote.id()).map(Result::read).map(Result::electors).orElse(0);
        return new Exported(vote, ballots.of(vote.id()), electors);
    }

    private Map<String, String> answers(Language in) {
        var words = new LinkedHashMap<String, String>();
        words.put("empty", texts.get(in, "vote.blank.word"));
        for (BallotKind kind : List.of(BallotKind.CONSENT, BallotKind.YES_NO)) {
            kind.answers()
                    .forEach(answer -> words.put(answer, texts.get(in, "vote.answer." + answer)));
        }
        return words;
    }
}
