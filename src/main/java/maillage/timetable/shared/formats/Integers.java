package maillage.timetable.shared.formats;

import java.nio.charset.StandardCharsets;

/** A file of whole numbers between blanks, read one after the other. */
final class Integers {
    private final byte[] bytes;
    private int at;
    private int line = 1;

    /**
     * @param from where to begin, for a byte order mark is no number
     */
    Integers(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /** Of the number last read, from 1. */
    int line() {
        return line;
    }

    /** Whether nothing but blanks is left. */
    boolean isAtEnd() {
        skipBlanks();
        return at == bytes.length;
    }

    /**
     * @param french what the number is, as a subject
     * @param english the same
     * @throws Unreadable where the file ends, or the number is none or outside its bounds
     */
    int next(int least, int most, String french, String english) {
        if (isAtEnd()) {
            throw new Unreadable(
                    line, "le fichier s’arrête avant " + french, "the file ends before " + english);
        }
        int start = at;
        boolean negative = bytes[at] == '-';
        long value = 0;
        for (at += negative ? 1 : 0; at < bytes.length && !isBlank(bytes[at]); at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                throw wrong(start, least, most, french, english);
            }
            value = Math.min(value * 10 + digit, Integer.MAX_VALUE + 1L);
        }
        value = negative ? -value : value;
        if (at == start + (negative ? 1 : 0) || value < least || value > most) {
            throw wrong(start, least, most, french, english);
        }
        return (int) value;
    }

    void end() {
        if (!isAtEnd()) {
            throw new Unreadable(
                    line,
                    "il reste «\u00a0" + word(at) + "\u00a0» après la fin attendue",
                    "“" + word(at) + "” is left after the expected end");
        }
    }

    private Unreadable wrong(int start, int least, int most, String french, String english) {
        return new Unreadable(
                line,
                french
                        + " est un nombre de "
                        + least
                        + " à "
                        + most
                        + ", pas «\u00a0"
                        + word(start)
                        + "\u00a0»",
                english
                        + " is a number from "
                        + least
                        + " to "
                        + most
                        + ", not “"
                        + word(start)
                        + "”");
    }

    private String word(int start) {
        int end = start;
        while (end < bytes.length && !isBlank(bytes[end]) && end < start + 100) {
            end++;
        }
        return Unreadable.shown(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }

    private void skipBlanks() {
        while (at < bytes.length && isBlank(bytes[at])) {
            if (bytes[at] == '\n') {
                line++;
            }
            at++;
        }
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t';
    }
}
