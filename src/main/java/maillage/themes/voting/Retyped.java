package maillage.themes.voting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;

/** The set-up of a vote, as it would be typed. */
final class Retyped {
    private Retyped() {}

    static Sent of(Vote vote) {
        VoteRules rules = vote.rules();
        Sent sent =
                Sent.nothing()
                        .with("title-fr", vote.titles().byTag().getOrDefault("fr", ""))
                        .with("title-en", vote.titles().byTag().getOrDefault("en", ""))
                        .with("ballot", rules.ballot().code())
                        .with("method", rules.method().code())
                        .with("completion", rules.completion())
                        .with("places", rules.places())
                        .with("secrecy", rules.secret() ? "secret" : "open")
                        .with("seed", rules.seed())
                        .with("opens", local(vote, vote.opensAt()))
                        .with("closes", local(vote, vote.closesAt()));
        rules.most().ifPresent(most -> sent.with("most", most));
        rules.quorum().ifPresent(quorum -> sent.with("quorum", quorum));
        rules.threshold().ifPresent(threshold -> sent.with("threshold", threshold));
        rules.colleges().forEach((sector, share) -> sent.with("share-" + sector, share));
        sent.with("weighing", rules.voices() ? "voices" : "share");
        rules.minimums()
                .forEach((trait, kept) -> sent.with("min-" + trait.replace(':', '-'), kept));
        var labels = new ArrayList<String>();
        for (VoteOption option : vote.options()) {
            option.proposal()
                    .ifPresentOrElse(
                            id -> sent.with("proposal", id),
                            () ->
                                    labels.add(
                                            option.labels().byTag().getOrDefault("fr", "")
                                                    + " | "
                                                    + option.labels()
                                                            .byTag()
                                                            .getOrDefault("en", "")));
        }
        return sent.with("labels", String.join("\n", labels));
    }

    private static String local(Vote vote, Instant instant) {
        return LocalDateTime.ofInstant(instant, vote.consulted().zone()).toString();
    }
}
