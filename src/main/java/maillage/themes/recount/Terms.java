package maillage.themes.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import maillage.themes.shared.counting.Minimum;
import maillage.themes.shared.counting.Uncountable;

/** How the ballots of a file are to be counted, as far as the file says. */
record Terms(Map<String, Value> said) {
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?s)# (RULE|COMPLETION|SEED|SEATS|MINIMUMS|THRESHOLD|QUORUM|ELECTORS): (.*)");
    private static final Pattern MINIMUM = Pattern.compile("(.+)=(\\d{1,4})");

    /** As written, and in which line. */
    record Value(String text, int line) {}

    /** Takes in a line such as {@code # RULE: stv}; any other is left alone. */
    void take(String line, int number) {
        Matcher header = HEADER.matcher(line);
        if (header.matches()) {
            said.putIfAbsent(
                    header.group(1).toLowerCase(Locale.ROOT),
                    new Value(header.group(2).strip(), number));
        }
    }

    /** Under the names used here; Pabulib writes those of equal shares otherwise. */
    Optional<String> rule() {
        return text("rule").map(code -> code.startsWith("equalshares") ? "equal-shares" : code);
    }

    Optional<String> completion() {
        return text("completion")
                .or(() -> text("rule").filter("equalshares/add1"::equals).map(any -> "add1"));
    }

    String seed() {
        return text("seed").orElse("");
    }

    OptionalInt seats() {
        return number("seats", 1, 999_999);
    }

    /** Per cent of yes. */
    OptionalInt threshold() {
        return number("threshold", 1, 100);
    }

    /** Whether fewer voted than the per cent of electors that were needed. */
    boolean isQuorumMissed(int ballots) {
        OptionalInt quorum = number("quorum", 1, 100);
        OptionalInt electors = number("electors", 0, 999_999_999);
        return quorum.isPresent()
                && electors.isPresent()
                && ballots * 100L < (long) electors.getAsInt() * quorum.getAsInt();
    }

    List<Minimum> minimums() {
        Value value = said.get("minimums");
        var minimums = new ArrayList<Minimum>();
        for (String one : traits(value == null ? "" : value.text())) {
            Matcher read = MINIMUM.matcher(one);
            if (!read.matches()) {
                throw new Uncountable(
                        value == null ? 0 : value.line(),
                        "minimum places are written trait=places, not " + Numbers.shown(one));
            }
            minimums.add(new Minimum(read.group(1), Integer.parseInt(read.group(2))));
        }
        return minimums;
    }

    /** Separated by commas. */
    static Set<String> traits(String written) {
        var traits = new HashSet<String>();
        for (String one : written.split(",")) {
            if (!one.isBlank()) {
                traits.add(one.strip());
            }
        }
        return traits;
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(said.get(key)).map(Value::text).filter(text -> !text.isEmpty());
    }

    private OptionalInt number(String key, int least, int most) {
        Value value = said.get(key);
        if (value == null || value.text().isEmpty()) {
            return OptionalInt.empty();
        }
        int number = value.text().matches("\\d{1,9}") ? Integer.parseInt(value.text()) : -1;
        if (number < least || number > most) {
            throw new Uncountable(
                    value.line(), key + " is a whole number from %d to %d".formatted(least, most));
        }
        return OptionalInt.of(number);
    }
}
