package maillage.platform.exchange;

import java.util.List;

/**
 * One thing that a person has to correct in the file.
 *
 * @param line as a spreadsheet counts; 1 is the line of names
 * @param column the name of the column as the format calls it; empty when it is the whole line
 * @param value what stands there
 * @param key of the words that say what is wrong
 * @param arguments for those words
 */
public record Fault(int line, String column, String value, String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** What exists and is written nearly so; only where something unknown was named. */
    public java.util.Optional<String> nearest() {
        boolean named =
                key.startsWith("exchange.fault.unknown.")
                        && !arguments.isEmpty()
                        && !arguments.getFirst().toString().isEmpty();
        return named
                ? java.util.Optional.of(arguments.getFirst().toString())
                : java.util.Optional.empty();
    }

    static Fault of(int line, String column, String value, String key, Object... arguments) {
        return new Fault(line, column, value, "exchange.fault." + key, List.of(arguments));
    }
}
