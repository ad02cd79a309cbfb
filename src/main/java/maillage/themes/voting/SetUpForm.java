package maillage.themes.voting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.LocalizedText;
import maillage.platform.web.Faults;

/** Reads how a vote is set up; what is wrong is said at its field. */
record SetUpForm(Consulted consulted, List<VoteOptionStore.Proposed> proposals, Sent sent) {
    private static final int MOST_OPTIONS = 100;

    Optional<Vote> read(UUID id, int version, Instant now, Faults faults) {
        LocalizedText titles = sent.localized("title");
        faults.when(titles.isEmpty(), "title-fr", "form.missing");
        faults.when(
                titles.byTag().values().stream().anyMatch(text -> text.length() > 150),
                "title-fr",
                "form.too-long",
                150);
        Optional<BallotKind> ballot = BallotKind.find(sent.one("ballot"));
        Optional<Method> method = Method.find(sent.one("method"));
        faults.when(ballot.isEmpty(), "ballot", "form.missing")
                .when(method.isEmpty(), "method", "form.missing");
        if (ballot.isPresent() && method.isPresent()) {
            faults.when(!method.get().counts(ballot.get()), "method", "vote.setup.method.unfit");
        }
        List<VoteOption> options = options(faults);
        Instant opens = moment("opens", faults);
        Instant closes = moment("closes", faults);
        faults.when(!closes.isAfter(opens), "closes", "vote.setup.closes.before")
                .when(!closes.isAfter(now), "closes", "vote.setup.closes.past");
        if (faults.any()) {
            return Optional.empty();
        }
        VoteRules rules = rules(ballot.orElseThrow(), method.orElseThrow(), options, faults);
        return faults.any()
                ? Optional.empty()
                : Optional.of(
                        new Vote(
                                id,
                                consulted,
                                titles,
                                rules,
                                opens,
                                closes,
                                VoteState.PLANNED,
                                Optional.empty(),
                                "",
                                options,
                                version));
    }

    private VoteRules rules(
            BallotKind ballot, Method method, List<VoteOption> options, Faults faults) {
        int places = method.fillsOnePlace() ? 1 : within("places", 1, 100, faults).orElse(1);
        faults.when(ballot.isQuestion() && options.size() != 1, "labels", "vote.setup.options.one")
                .when(
                        !ballot.isQuestion() && options.size() < 2,
                        "labels",
                        "vote.setup.options.two")
                .when(
                        !ballot.isQuestion() && places > options.size(),
                        "places",
                        "vote.setup.places.many",
                        options.size());
        OptionalInt most = OptionalInt.empty();
        if (ballot.needsMost() || ballot == BallotKind.APPROVAL && !sent.one("most").isEmpty()) {
            most = within("most", 1, ballot == BallotKind.POINTS ? 1000 : 100, faults);
        }
        String completion = method == Method.EQUAL_SHARES ? sent.one("completion") : "none";
        faults.when(
                        !Set.of("none", "utilitarian", "phragmen").contains(completion),
                        "completion",
                        "form.missing")
                .when(
                        completion.equals("phragmen") && ballot != BallotKind.APPROVAL,
                        "completion",
                        "vote.setup.completion.unfit");
        boolean secret = sent.one("secrecy").equals("secret");
        faults.when(!secret && !sent.one("secrecy").equals("open"), "secrecy", "form.missing");
        Map<String, Integer> minimums = minimums(method, places, options, faults);
        faults.when(
                !minimums.isEmpty() && method == Method.EQUAL_SHARES && completion.equals("none"),
                "completion",
                "vote.setup.completion.minimums");
        String seed = Exported.oneLine(sent.one("seed"));
        faults.when(seed.isEmpty(), "seed", "form.missing")
                .when(seed.length() > 100, "seed", "form.too-long", 100);
        Map<String, Integer> shares = numbered("share-", 1000, faults);
        boolean voices = sent.one("weighing").equals("voices") && !shares.isEmpty();
        OptionalInt quorum = optional("quorum", faults);
        OptionalInt threshold =
                ballot == BallotKind.YES_NO ? optional("threshold", faults) : OptionalInt.empty();
        return new VoteRules(
                ballot,
                method,
                completion,
                places,
                most,
                secret,
                shares,
                voices,
                minimums,
                seed,
                quorum,
                threshold);
    }

    private Map<String, Integer> minimums(
            Method method, int places, List<VoteOption> options, Faults faults) {
        var minimums = new TreeMap<String, Integer>();
        numbered("min-", places, faults)
                .forEach((trait, kept) -> minimums.put(trait.replaceFirst("-", ":"), kept));
        if (minimums.isEmpty()) {
            return minimums;
        }
        faults.when(!method.keepsMinimums(), "method", "vote.setup.minimums.unfit");
        minimums.forEach(
                (trait, kept) -> {
                    long has = options.stream().filter(one -> one.traits().contains(trait)).count();
                    faults.when(
                            has < kept,
                            "min-" + trait.replace(':', '-'),
                            "vote.setup.minimums.lacking",
                            has);
                });
        faults.when(
                !faults.any() && !Tally.keeps(minimums, options, places),
                "places",
                "vote.setup.minimums.many",
                places);
        return minimums;
    }

    /** Proposals chosen first, by number, then the labels typed: a line each, French | English. */
    private List<VoteOption> options(Faults faults) {
        var options = new ArrayList<VoteOption>();
        for (VoteOptionStore.Proposed one : proposals) {
            if (sent.has("proposal", one.id().toString())) {
                options.add(
                        new VoteOption(
                                Id.fresh(),
                                options.size() + 1,
                                Optional.of(one.id()),
                                one.title(),
                                Set.copyOf(one.traits())));
            }
        }
        for (String line : sent.one("labels").lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                String[] parts = line.split("\\|", 2);
                options.add(
                        new VoteOption(
                                Id.fresh(),
                                options.size() + 1,
                                Optional.empty(),
                                LocalizedText.frEn(parts[0], parts.length > 1 ? parts[1] : ""),
                                Set.of()));
                faults.when(line.length() > 320, "labels", "form.too-long", 320)
                        .when(options.getLast().labels().isEmpty(), "labels", "form.missing");
            }
        }
        faults.when(options.isEmpty(), "labels", "form.missing")
                .when(options.size() > MOST_OPTIONS, "labels", "vote.setup.options.many");
        return options;
    }

    /** Numbers above 0 by what follows the prefix. */
    private Map<String, Integer> numbered(String prefix, int most, Faults faults) {
        var numbers = new TreeMap<String, Integer>();
        for (String field : sent.fields().keySet()) {
            if (field.startsWith(prefix) && !sent.one(field).isEmpty()) {
                OptionalInt number = sent.number(field);
                if (number.isEmpty() || number.getAsInt() > most) {
                    faults.add(field, "vote.setup.number", 0, most);
                } else if (number.getAsInt() > 0
                        && field.substring(prefix.length()).matches("[a-z0-9-]{1,60}")) {
                    numbers.put(field.substring(prefix.length()), number.getAsInt());
                }
            }
        }
        return numbers;
    }

    private OptionalInt optional(String field, Faults faults) {
        return sent.one(field).isEmpty() ? OptionalInt.empty() : within(field, 1, 100, faults);
    }

    private OptionalInt within(String field, int least, int most, Faults faults) {
        OptionalInt number = sent.number(field);
        if (number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most) {
            faults.add(field, "vote.setup.number", least, most);
            return OptionalInt.empty();
        }
        return number;
    }

    /** In the zone of the cycle. */
    private Instant moment(String field, Faults faults) {
        try {
            return LocalDateTime.parse(sent.one(field)).atZone(consulted.zone()).toInstant();
        } catch (DateTimeParseException notAMoment) {
            faults.add(field, "vote.setup.not-a-moment");
            return Instant.EPOCH;
        }
    }
}
