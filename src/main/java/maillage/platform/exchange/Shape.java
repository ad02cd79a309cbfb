package maillage.platform.exchange;

import java.util.List;

/**
 * What may stand in a cell. Many spellings are read, one is kept, and that one is exported: so an
 * exported file changes nothing when it comes back.
 */
@FunctionalInterface
public interface Shape {
    /**
     * @param written never blank, without space at either end
     */
    Read read(String written);

    /** The words for people that describe this shape: a text key below {@code exchange.shape.}. */
    default String describedBy() {
        return "text";
    }

    sealed interface Read {}

    record Kept(String value) implements Read {}

    /**
     * @param key below {@code exchange.fault.}
     */
    record Wrong(String key, List<Object> arguments) implements Read {}

    static Read kept(String value) {
        return new Kept(value);
    }

    static Read wrong(String key, Object... arguments) {
        return new Wrong(key, List.of(arguments));
    }

    default Shape described(String key) {
        Shape self = this;
        return new Shape() {
            @Override
            public Read read(String written) {
                return self.read(written);
            }

            @Override
            public String describedBy() {
                return key;
            }
        };
    }
}
