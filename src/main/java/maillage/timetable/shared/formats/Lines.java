package maillage.timetable.shared.formats;

import java.util.List;

/** A text of words between blanks, taken line by line; empty lines are passed over. */
final class Lines {
    private final List<String> lines;
    private int next;
    private List<String> words = List.of();
    private int word;

    Lines(String text) {
        lines = text.lines().toList();
    }

    /** Of the words last taken, from 1. */
    int line() {
        return next;
    }

    /** Goes to the next line that is not empty; false where there is none. */
    boolean advance() {
        while (next < lines.size()) {
            String line = lines.get(next++).strip();
            if (!line.isEmpty()) {
                words = List.of(line.split("\\s+"));
                word = 0;
                return true;
            }
        }
        return false;
    }

    /**
     * Goes to the next line.
     *
     * @param french what the line is, as a subject
     * @throws Unreadable where the file ends
     */
    void require(String french, String english) {
        if (!advance()) {
            throw new Unreadable(
                    lines.size(),
                    "le fichier s’arrête avant " + french,
                    "the file ends before " + english);
        }
    }

    String word(String french, String english) {
        if (word == words.size()) {
            throw wrong(french + " manque", english + " is missing");
        }
        return words.get(word++);
    }

    int number(int least, int most, String french, String english) {
        String written = word(french, english);
        if (written.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
        }
        String shown = Unreadable.shown(written);
        throw wrong(
                french
                        + " est un nombre de "
                        + least
                        + " à "
                        + most
                        + ", pas «\u00a0"
                        + shown
                        + "\u00a0»",
                english + " is a number from " + least + " to " + most + ", not “" + shown + "”");
    }

    /** The line says this word next. */
    void expect(String keyword) {
        if (word == words.size() || !words.get(word).equals(keyword)) {
            throw wrong(
                    "«\u00a0" + keyword + "\u00a0» est attendu", "“" + keyword + "” is expected");
        }
        word++;
    }

    /** Whatever is left of the line. */
    String rest() {
        String rest = String.join(" ", words.subList(word, words.size()));
        word = words.size();
        return rest;
    }

    /** Nothing is left of the line. */
    void end() {
        if (word < words.size()) {
            String left = Unreadable.shown(words.get(word));
            throw wrong(
                    "la ligne a «\u00a0" + left + "\u00a0» en trop",
                    "the line has “" + left + "” too many");
        }
    }

    Unreadable wrong(String french, String english) {
        return new Unreadable(next, french, english);
    }
}
