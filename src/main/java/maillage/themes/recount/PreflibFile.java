package maillage.themes.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import maillage.themes.shared.counting.Approvals;
import maillage.themes.shared.counting.Ballots;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Rankings;
import maillage.themes.shared.counting.Uncountable;

/**
 * Reads files of PrefLib (Mattei and Walsh 2013, format of 2022): orders {@code .soc}, {@code
 * .soi}, {@code .toc}, {@code .toi}, and approvals as the first category of {@code .cat}.
 */
final class PreflibFile {
    private static final Pattern NAME =
            Pattern.compile("(?s)# (ALTERNATIVE|CATEGORY) NAME (\\d+): ?(.*)");
    private static final Pattern TRAITS = Pattern.compile("(?s)# TRAITS (\\d+): ?(.*)");
    private static final Pattern BALLOT = Pattern.compile("(?s)\\s*(\\d+)\\s*:(.*)");
    private static final Pattern RANK = Pattern.compile("\\s*(\\{[^{}]*}|[^,{}]+)\\s*(?:,|$)");

    private final Terms terms = new Terms(new HashMap<>());
    private final Map<String, String> traits = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<int[][]> ranked = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();

    private PreflibFile() {}

    /**
     * @param categories whether ranks are categories, of which the first is approval
     * @throws Uncountable with the line and what is wrong with it
     */
    static Found read(String text, boolean categories) {
        var file = new PreflibFile();
        String[] lines = ElectionFile.lines(text);
        for (int at = 0; at < lines.length; at++) {
            file.take(lines[at], at + 1);
        }
        if (file.choices.isEmpty()) {
            throw new Uncountable("the file has no lines # ALTERNATIVE NAME (PrefLib since 2022)");
        }
        return Found.of(
                Election.ofPlaces(
                                file.choices.stream().map(file::withTraits).toList(),
                                file.terms.seats().orElse(1),
                                file.ballots(categories))
                        .keeping(file.terms.minimums()),
                file.terms);
    }

    private Choice withTraits(Choice one) {
        return new Choice(
                one.id(), one.name(), one.cost(), Terms.traits(traits.getOrDefault(one.id(), "")));
    }

    private void take(String line, int number) {
        terms.take(line, number);
        Matcher trait = TRAITS.matcher(line);
        if (trait.matches()) {
            traits.put(trait.group(1), trait.group(2));
        }
        Matcher name = NAME.matcher(line);
        if (name.matches()) {
            if (name.group(1).equals("ALTERNATIVE")) {
                if (indexes.putIfAbsent(name.group(2), choices.size()) != null) {
                    throw new Uncountable(number, "an alternative is listed twice");
                }
                choices.add(Choice.of(name.group(2), name.group(3).strip()));
            }
        } else if (!line.startsWith("#") && !line.isBlank()) {
            Matcher ballot = BALLOT.matcher(line);
            if (!ballot.matches()) {
                throw new Uncountable(
                        number, "a ballot is its number of voters, a colon and an order");
            }
            weights.add(Numbers.whole(ballot.group(1), number));
            ranked.add(order(ballot.group(2).strip(), number));
        }
    }

    private int[][] order(String written, int number) {
        var order = new ArrayList<int[]>();
        var seen = new HashSet<Integer>();
        Matcher rank = RANK.matcher(written);
        int end = 0;
        while (end < written.length() && rank.find(end) && rank.start() == end) {
            int[] level = level(rank.group(1), number);
            for (int choice : level) {
                if (!seen.add(choice)) {
                    throw new Uncountable(number, "an alternative is named twice");
                }
            }
            order.add(level);
            end = rank.end();
        }
        if (end < written.length()) {
            throw new Uncountable(number, "this order cannot be read: " + Numbers.shown(written));
        }
        return order.toArray(int[][]::new);
    }

    private int[] level(String written, int number) {
        return Arrays.stream(written.replaceAll("[{}]", "").split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .mapToInt(
                        id -> {
                            Integer index = indexes.get(id);
                            if (index == null) {
                                throw new Uncountable(
                                        number, "no alternative is called " + Numbers.shown(id));
                            }
                            return index;
                        })
                .sorted()
                .toArray();
    }

    private Ballots ballots(boolean categories) {
        long[] weight = weights.stream().mapToLong(Long::longValue).toArray();
        return categories
                ? new Approvals(
                        ranked.stream()
                                .map(of -> of.length == 0 ? new int[0] : of[0])
                                .toArray(int[][]::new),
                        weight)
                : new Rankings(
                        ranked.stream()
                                .map(
                                        of ->
                                                Arrays.stream(of)
                                                        .filter(level -> level.length > 0)
                                                        .toArray(int[][]::new))
                                .toArray(int[][][]::new),
                        weight);
    }
}
