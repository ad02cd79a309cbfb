package maillage.themes.voting;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What stands on a ballot, by the position of each option. */
public sealed interface Content {
    /** Options approved. */
    record Approved(List<Integer> options) implements Content {
        public Approved {
            options = options.stream().sorted().toList();
        }
    }

    /** Points, above 0, by option. */
    record Scored(Map<Integer, Integer> points) implements Content {
        public Scored {
            points = new TreeMap<>(points);
        }
    }

    /** From the best on; those level stand together, those left out come after all. */
    record Ranked(List<List<Integer>> ranks) implements Content {
        public Ranked {
            ranks = ranks.stream().map(rank -> rank.stream().sorted().toList()).toList();
        }

        /** From 1; empty for what it leaves out. */
        OptionalInt rankOf(int option) {
            return IntStream.rangeClosed(1, ranks.size())
                    .filter(rank -> ranks.get(rank - 1).contains(option))
                    .findFirst();
        }
    }

    /** The answer to a motion; an objection has its reason. */
    record Answered(String answer, String reason) implements Content {}

    /** Approves it, gives it points, answers yes, or ranks none before it. */
    default boolean supports(int option) {
        return switch (this) {
            case Approved approved -> approved.options().contains(option);
            case Scored scored -> scored.points().containsKey(option);
            case Ranked ranked ->
                    !ranked.ranks().isEmpty() && ranked.ranks().getFirst().contains(option);
            case Answered answered ->
                    answered.answer().equals("yes") || answered.answer().equals("agree");
        };
    }
}
