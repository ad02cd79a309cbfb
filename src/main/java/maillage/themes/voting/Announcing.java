package maillage.themes.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.network.Taxonomy;
import maillage.network.Terms;
import maillage.platform.text.Dates;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Says in plain words all that decides a vote, from its data and from nothing else. */
@Component
class Announcing {
    private final Texts texts;
    private final Terms terms;

    Announcing(Texts texts, Terms terms) {
        this.texts = texts;
        this.terms = terms;
    }

    /** Codes of sectors and axes as people call them. */
    record Names(Map<String, String> sectors, Map<String, String> axes, String others) {
        /** Of a college: {@code ngo+media}. */
        String college(String code) {
            return List.of(code.split("\\+", -1)).stream()
                    .map(
                            one ->
                                    one.equals(VoteRules.OTHERS) || one.isEmpty()
                                            ? others
                                            : sectors.getOrDefault(one, one))
                    .collect(Collectors.joining(", "));
        }

        String trait(String trait) {
            String code = trait.substring(trait.indexOf(':') + 1);
            return (trait.startsWith("axis:") ? axes : sectors).getOrDefault(code, code);
        }
    }

    Names names(Language language) {
        return new Names(
                terms.offered(Taxonomy.SECTOR, language),
                terms.offered(Taxonomy.AXIS, language),
                texts.get(language, "vote.college.others"));
    }

    List<String> of(Vote vote, Names names, Language in) {
        VoteRules rules = vote.rules();
        var said = new ArrayList<String>();
        said.add(t(in, vote.consulted().group().isPresent() ? "who.group" : "who.network"));
        if (rules.colleges().isEmpty()) {
            said.add(t(in, "weight.equal"));
        } else {
            said.add(
                    t(
                            in,
                            weighing(rules),
                            rules.colleges().entrySet().stream()
                                    .map(one -> names.college(one.getKey()) + " " + one.getValue())
                                    .collect(Collectors.joining(" ; "))));
        }
        said.add(t(in, "mandate"));
        said.add(
                t(
                        in,
                        "ballot."
                                + rules.ballot().code()
                                + (rules.ballot() == BallotKind.APPROVAL && rules.most().isPresent()
                                        ? ".limit"
                                        : ""),
                        rules.most().orElse(0)));
        said.add(t(in, "rule." + rules.method().code(), rules.places()));
        if (rules.method() == Method.EQUAL_SHARES) {
            said.add(t(in, "completion." + rules.completion()));
        }
        rules.minimums()
                .forEach((trait, places) -> said.add(t(in, "minimum", places, names.trait(trait))));
        rules.threshold().ifPresent(threshold -> said.add(t(in, "threshold", threshold)));
        said.add(
                rules.quorum().isPresent()
                        ? t(in, "quorum", rules.quorum().getAsInt())
                        : t(in, "no-quorum"));
        if (!rules.ballot().isQuestion()) {
            said.add(t(in, "tie", rules.seed()));
        }
        said.add(t(in, rules.secret() ? "secret" : "open"));
        if (rules.secret() && !rules.colleges().isEmpty()) {
            said.add(t(in, "secret.colleges"));
        }
        if (rules.colleges().isEmpty()) {
            said.add(t(in, rules.ballot() == BallotKind.RANKING ? "sectors.ranked" : "sectors"));
        }
        said.add(t(in, "change"));
        said.add(
                t(
                        in,
                        "dates",
                        moment(vote, vote.opensAt(), in),
                        moment(vote, vote.closesAt(), in)));
        return said;
    }

    private static String weighing(VoteRules rules) {
        if (!rules.voices()) {
            return "weight.colleges";
        }
        return rules.colleges().containsKey(VoteRules.OTHERS)
                ? "weight.voices.all"
                : "weight.voices";
    }

    /** Why a vote cannot open so. */
    Optional<String> refusal(Electorate electorate, Names names, Language in) {
        return electorate
                .refusal()
                .map(
                        key ->
                                texts.get(
                                        in,
                                        key,
                                        electorate.named().stream()
                                                .map(
                                                        key.equals("vote.refused.outside")
                                                                ? names::college
                                                                : Function.identity())
                                                .collect(Collectors.joining(" ; "))));
    }

    private static String moment(Vote vote, java.time.Instant at, Language in) {
        var local = at.atZone(vote.consulted().zone());
        return Dates.full(in, local.toLocalDate()) + ", " + Dates.time(in, local.toLocalTime());
    }

    private String t(Language in, String key, Object... arguments) {
        return texts.get(in, "vote.says." + key, arguments);
    }
}
