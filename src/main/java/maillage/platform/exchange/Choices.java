package maillage.platform.exchange;

import java.util.Map;
import java.util.Optional;

/** What a person decided about the lines that look like something we know. */
public record Choices(Map<Integer, Choice> byLine, boolean othersAreNew) {
    public static final Choices NONE = new Choices(Map.of(), false);

    /** Whatever looks alike is another. */
    public static final Choices ALL_NEW = new Choices(Map.of(), true);

    public Choices {
        byLine = Map.copyOf(byLine);
    }

    public sealed interface Choice {}

    public record SameAs(String key) implements Choice {}

    public record New() implements Choice {}

    Optional<String> sameAs(int line) {
        return byLine.get(line) instanceof SameAs(String key) ? Optional.of(key) : Optional.empty();
    }

    boolean decided(Lookalike lookalike) {
        return lookalike.mayBeNew()
                && (othersAreNew || byLine.get(lookalike.line()) instanceof New);
    }
}
