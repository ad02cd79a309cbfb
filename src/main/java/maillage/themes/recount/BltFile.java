package maillage.themes.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Rankings;
import maillage.themes.shared.counting.Uncountable;

/**
 * Reads {@code .blt} files, in which counts of transferable votes are handed on: candidates and
 * places; those withdrawn, below 0; a ballot a line, its weight first and a 0 last; a 0; the names
 * in quotes. Candidates of one rank are joined by {@code =}.
 */
final class BltFile {
    private static final Pattern NAME = Pattern.compile("(?s)\\s*\"(.*)\"\\s*");
    private static final int MOST = 10_000;

    private final List<int[][]> ranked = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<Integer> withdrawn = new TreeSet<>();
    private int candidates;
    private int places;
    private boolean ended;

    private BltFile() {}

    /**
     * @throws Uncountable with the line and what is wrong with it
     */
    static Found read(String text) {
        var file = new BltFile();
        String[] lines = ElectionFile.lines(text);
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].replaceFirst("#[^\"]*$", "").strip();
            if (!line.isEmpty()) {
                file.take(line, at + 1);
            }
        }
        if (!file.ended) {
            throw new Uncountable("no 0 ends the ballots");
        }
        return file.found();
    }

    private void take(String line, int number) {
        if (ended) {
            var name = NAME.matcher(line);
            names.add(name.matches() ? name.group(1).strip() : line);
            return;
        }
        String[] words = line.split("\\s+");
        if (candidates == 0) {
            if (words.length != 2) {
                throw new Uncountable(
                        number, "the file begins with how many candidates and places");
            }
            candidates = whole(words[0], number, MOST);
            places = whole(words[1], number, MOST);
        } else if (words.length == 1 && words[0].equals("0")) {
            ended = true;
        } else if (words[0].startsWith("-") && ranked.isEmpty()) {
            for (String one : words) {
                withdrawn.add(whole(one.replaceFirst("-", ""), number, candidates));
            }
        } else {
            ballot(words, number);
        }
    }

    private void ballot(String[] words, int number) {
        if (words.length < 2 || !words[words.length - 1].equals("0")) {
            throw new Uncountable(
                    number, "a ballot is its weight, its candidates in order and a 0");
        }
        weights.add(Numbers.whole(words[0], number));
        var order = new ArrayList<int[]>();
        var seen = new HashSet<Integer>();
        for (String rank : List.of(words).subList(1, words.length - 1)) {
            var level = new ArrayList<Integer>();
            for (String one : rank.split("=")) {
                int candidate = whole(one, number, candidates);
                if (!seen.add(candidate)) {
                    throw new Uncountable(number, "candidate " + candidate + " is named twice");
                }
                if (!withdrawn.contains(candidate)) {
                    level.add(place(candidate));
                }
            }
            if (!level.isEmpty()) {
                order.add(level.stream().sorted().mapToInt(one -> one).toArray());
            }
        }
        ranked.add(order.toArray(int[][]::new));
    }

    /** Where a candidate stands among those who were not withdrawn. */
    private int place(int candidate) {
        return candidate - 1 - (int) withdrawn.stream().filter(gone -> gone < candidate).count();
    }

    private static int whole(String written, int number, int most) {
        int whole = written.matches("\\d{1,5}") ? Integer.parseInt(written) : 0;
        if (whole < 1 || whole > most) {
            throw new Uncountable(
                    number,
                    "a whole number from 1 to %d is expected, not %s"
                            .formatted(most, Numbers.shown(written)));
        }
        return whole;
    }

    private Found found() {
        var choices = new ArrayList<Choice>();
        for (int candidate = 1; candidate <= candidates; candidate++) {
            if (!withdrawn.contains(candidate)) {
                String name = names.size() < candidate ? "" : names.get(candidate - 1);
                choices.add(Choice.of(String.valueOf(candidate), name));
            }
        }
        long[] weight = weights.stream().mapToLong(Long::longValue).toArray();
        return Found.of(
                Election.ofPlaces(
                        choices, places, new Rankings(ranked.toArray(int[][][]::new), weight)),
                new Terms(new HashMap<>()));
    }
}
