package maillage.timetable.shared.formats;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What becomes of files on their way. */
public final class Spoiling {
    private static final String[] INSERTED = {
        "-1",
        "0",
        "99999999999999999999",
        "1e99",
        "\0",
        "\n",
        "{",
        "]",
        "\"",
        ",",
        "null",
        "é",
        " ",
        "\\ud800",
        "1e2147483647",
        "1.0",
        "24:00",
        "\u001b[2J",
        "+999999999"
    };

    private static final Pattern WORD =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s\"{}\\[\\]:,]+");
    private static final List<String> STRANGE =
            List.of(
                    "-1",
                    "0",
                    "7.0",
                    "2147483647",
                    "1e99",
                    "1e2147483647",
                    "null",
                    "[]",
                    "{}",
                    "true",
                    "\"\"",
                    "\" \"",
                    "\"\\ud800\"",
                    "\"\\u001b[2J\"",
                    "\"24:00\"",
                    "\"00:00\"",
                    "\"2026-02-30\"",
                    "\"+999999999-12-31\"",
                    "\"9999-12-31T23:59\"");

    private Spoiling() {}

    /**
     * Puts another word of the file, or a strange one, in place of one or two: often still whole.
     */
    public static String twisted(String file, SplittableRandom dice) {
        String text = file;
        for (int times = 1 + dice.nextInt(2); times > 0; times--) {
            List<MatchResult> words = WORD.matcher(text).results().toList();
            MatchResult one = words.get(dice.nextInt(words.size()));
            String other =
                    dice.nextBoolean()
                            ? words.get(dice.nextInt(words.size())).group()
                            : STRANGE.get(dice.nextInt(STRANGE.size()));
            text = text.substring(0, one.start()) + other + text.substring(one.end());
        }
        return text;
    }

    /** Cuts, doubles or overwrites a piece, three times at most. */
    public static String spoilt(String file, SplittableRandom dice) {
        var text = new StringBuilder(file);
        for (int times = 1 + dice.nextInt(3); times > 0 && !text.isEmpty(); times--) {
            int from = dice.nextInt(text.length());
            int to = Math.min(text.length(), from + dice.nextInt(12));
            switch (dice.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(to, text.substring(from, to));
                case 2 -> text.replace(from, to, INSERTED[dice.nextInt(INSERTED.length)]);
                default -> text.setLength(from);
            }
        }
        return text.toString();
    }
}
