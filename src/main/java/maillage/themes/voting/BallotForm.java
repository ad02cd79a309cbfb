package maillage.themes.voting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import maillage.platform.web.Faults;

/** Reads a ballot as it was filled in; what is wrong is said at its field. */
record BallotForm(Vote vote, Sent sent) {
    private static final int LONGEST_REASON = 500;

    Optional<Content> read(Faults faults) {
        boolean blank = sent.one("blank").equals("1");
        Optional<Content> content =
                switch (vote.rules().ballot()) {
                    case APPROVAL -> approved(faults);
                    case SCORE, POINTS -> scored(faults);
                    case RANKING -> ranked(faults);
                    case CONSENT, YES_NO -> answered(faults);
                };
        if (faults.any() || content.isEmpty()) {
            return Optional.empty();
        }
        if (isBlank(content.get()) != blank && !vote.rules().ballot().isQuestion()) {
            faults.add("ballot", blank ? "vote.ballot.blank-and-not" : "vote.ballot.nothing");
        }
        return faults.any() ? Optional.empty() : content;
    }

    static boolean isBlank(Content content) {
        return switch (content) {
            case Content.Approved approved -> approved.options().isEmpty();
            case Content.Scored scored -> scored.points().isEmpty();
            case Content.Ranked ranked -> ranked.ranks().isEmpty();
            case Content.Answered _ -> false;
        };
    }

    private Optional<Content> approved(Faults faults) {
        var options = new ArrayList<Integer>();
        for (String typed : sent.all("option")) {
            int option = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
            if (option < 1 || option > vote.options().size()) {
                faults.add("ballot", "vote.ballot.unknown-option");
            } else if (!options.contains(option)) {
                options.add(option);
            }
        }
        vote.rules()
                .most()
                .ifPresent(
                        most ->
                                faults.when(
                                        options.size() > most,
                                        "ballot",
                                        "vote.ballot.too-many",
                                        most,
                                        options.size()));
        return Optional.of(new Content.Approved(options));
    }

    private Optional<Content> scored(Faults faults) {
        int most = vote.rules().most().orElse(1);
        boolean shared = vote.rules().ballot() == BallotKind.POINTS;
        var points = new LinkedHashMap<Integer, Integer>();
        int sum = 0;
        for (Map.Entry<Integer, String> typed : byOption("points-", faults).entrySet()) {
            String field = "points-" + typed.getKey();
            var number = sent.number(field);
            if (number.isEmpty() || number.getAsInt() > most) {
                faults.add(field, "vote.ballot.not-points", most);
            } else if (number.getAsInt() > 0) {
                points.put(typed.getKey(), number.getAsInt());
                sum += number.getAsInt();
            }
        }
        faults.when(shared && sum > most, "ballot", "vote.ballot.too-many-points", most, sum);
        return Optional.of(new Content.Scored(points));
    }

    private Optional<Content> ranked(Faults faults) {
        var ranks = new TreeMap<Integer, List<Integer>>();
        for (Map.Entry<Integer, String> typed : byOption("rank-", faults).entrySet()) {
            String field = "rank-" + typed.getKey();
            var rank = sent.number(field);
            if (rank.isEmpty() || rank.getAsInt() < 1 || rank.getAsInt() > vote.options().size()) {
                faults.add(field, "vote.ballot.not-a-rank");
                continue;
            }
            List<Integer> level = ranks.computeIfAbsent(rank.getAsInt(), _ -> new ArrayList<>());
            level.add(typed.getKey());
            faults.when(
                    level.size() > 1 && !vote.rules().method().allowsTies(),
                    field,
                    "vote.ballot.rank-twice",
                    rank.getAsInt());
        }
        return Optional.of(new Content.Ranked(List.copyOf(ranks.values())));
    }

    private Optional<Content> answered(Faults faults) {
        String answer = sent.one("answer");
        String reason = sent.one("reason").replace("\r\n", "\n");
        boolean objects = answer.equals("object");
        faults.when(
                        !vote.rules().ballot().answers().contains(answer),
                        "ballot",
                        "vote.ballot.no-answer")
                .when(objects && reason.isEmpty(), "reason", "vote.ballot.no-reason")
                .when(
                        !objects && !reason.isEmpty() && !answer.isEmpty(),
                        "reason",
                        "vote.ballot.reason-alone")
                .when(reason.length() > LONGEST_REASON, "reason", "form.too-long", LONGEST_REASON);
        return Optional.of(new Content.Answered(answer, objects ? reason : ""));
    }

    /** What was typed beside each option, blanks left out; a field of no option is a fault. */
    private Map<Integer, String> byOption(String prefix, Faults faults) {
        var typed = new TreeMap<Integer, String>();
        for (String field : sent.fields().keySet()) {
            if (!field.startsWith(prefix) || sent.one(field).isEmpty()) {
                continue;
            }
            String number = field.substring(prefix.length());
            int option = number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 0;
            if (option < 1 || option > vote.options().size()) {
                faults.add("ballot", "vote.ballot.unknown-option");
            } else {
                typed.put(option, sent.one(field));
            }
        }
        return typed;
    }

    /** As the form would have been typed: to show a ballot again. */
    static Sent typed(Content content) {
        Sent sent = Sent.nothing();
        switch (content) {
            case Content.Approved approved ->
                    approved.options().forEach(option -> sent.with("option", option));
            case Content.Scored scored ->
                    scored.points()
                            .forEach((option, points) -> sent.with("points-" + option, points));
            case Content.Ranked ranked -> {
                for (int rank = 0; rank < ranked.ranks().size(); rank++) {
                    for (int option : ranked.ranks().get(rank)) {
                        sent.with("rank-" + option, rank + 1);
                    }
                }
            }
            case Content.Answered answered ->
                    sent.with("answer", answered.answer()).with("reason", answered.reason());
        }
        return isBlank(content) ? sent.with("blank", 1) : sent;
    }
}
