package maillage.themes.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two wordings of one text, word by word: what only one of them says is marked. The words they
 * share are a longest common subsequence of the two.
 */
public record Wording(List<Piece> before, List<Piece> after) {
    private static final Pattern WORD = Pattern.compile("(\\S+)(\\s*)|(\\s+)");

    public Wording {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * @param changed whether the other wording does not say it
     */
    public record Piece(boolean changed, String text) {}

    private record Word(String letters, String space) {}

    public static Wording between(String before, String after) {
        List<Word> old = words(before);
        List<Word> fresh = words(after);
        int[][] shared = shared(old, fresh);
        var gone = new ArrayList<Piece>();
        var come = new ArrayList<Piece>();
        int left = 0;
        int right = 0;
        while (left < old.size() || right < fresh.size()) {
            if (left < old.size()
                    && right < fresh.size()
                    && old.get(left).letters().equals(fresh.get(right).letters())) {
                add(gone, false, old.get(left++));
                add(come, false, fresh.get(right++));
            } else if (right == fresh.size()
                    || left < old.size() && shared[left + 1][right] >= shared[left][right + 1]) {
                add(gone, true, old.get(left++));
            } else {
                add(come, true, fresh.get(right++));
            }
        }
        return new Wording(gone, come);
    }

    /** How many words the ends of the two share from each pair of places on. */
    private static int[][] shared(List<Word> old, List<Word> fresh) {
        var shared = new int[old.size() + 1][fresh.size() + 1];
        for (int left = old.size() - 1; left >= 0; left--) {
            for (int right = fresh.size() - 1; right >= 0; right--) {
                shared[left][right] =
                        old.get(left).letters().equals(fresh.get(right).letters())
                                ? shared[left + 1][right + 1] + 1
                                : Math.max(shared[left + 1][right], shared[left][right + 1]);
            }
        }
        return shared;
    }

    /** What follows in the same state is one piece. */
    private static void add(List<Piece> pieces, boolean changed, Word word) {
        Piece last = pieces.isEmpty() ? new Piece(!changed, "") : pieces.getLast();
        if (last.changed() == changed) {
            pieces.set(
                    pieces.size() - 1,
                    new Piece(changed, last.text() + word.letters() + word.space()));
        } else {
            pieces.add(new Piece(changed, word.letters() + word.space()));
        }
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text).results().map(Wording::word).toList();
    }

    private static Word word(MatchResult found) {
        return found.group(1) == null
                ? new Word("", found.group(3))
                : new Word(found.group(1), found.group(2));
    }
}
