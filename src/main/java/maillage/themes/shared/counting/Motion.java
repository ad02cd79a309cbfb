package maillage.themes.shared.counting;

import java.util.List;
import java.util.OptionalInt;

/** A motion: one choice, adopted or not, answered in a word each. */
public enum Motion {
    /** Adopted when somebody agrees and nobody objects. */
    CONSENT("agree", "abstain", "object"),
    /** Adopted by more yes than no, or where a threshold is named by that per cent of them. */
    MAJORITY("yes", "no", "blank");

    private final List<String> words;

    Motion(String... words) {
        this.words = List.of(words);
    }

    public record Answer(String word, long weight) {}

    public List<String> words() {
        return words;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * @param threshold per cent of yes among yes and no
     * @throws ArithmeticException when the weights are too large to be added up
     */
    public Outcome count(List<Answer> answers, OptionalInt threshold) {
        boolean adopted =
                switch (this) {
                    case CONSENT -> sum(answers, "agree") > 0 && sum(answers, "object") == 0;
                    case MAJORITY -> isCarried(sum(answers, "yes"), sum(answers, "no"), threshold);
                };
        Round round = Round.of(code() + (adopted ? "-adopted" : "-rejected"), 0);
        for (String word : words) {
            round = round.with(word, sum(answers, word));
        }
        return new Outcome(code(), adopted ? List.of(0) : List.of(), List.of(round));
    }

    private static boolean isCarried(long yes, long no, OptionalInt threshold) {
        return yes > 0
                && (threshold.isPresent()
                        ? Math.multiplyExact(yes, 100L)
                                >= Math.multiplyExact(
                                        Math.addExact(yes, no), (long) threshold.getAsInt())
                        : yes > no);
    }

    private static long sum(List<Answer> answers, String word) {
        long sum = 0;
        for (Answer one : answers) {
            sum = Math.addExact(sum, one.word().equals(word) ? one.weight() : 0);
        }
        return sum;
    }
}
