package maillage.themes.shared.counting;

/** An election that a rule cannot count, or a file that holds none: what is wrong, in English. */
public final class Uncountable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Uncountable(String why) {
        super(why);
    }

    /**
     * @param line as an editor counts, from 1
     */
    public Uncountable(int line, String why) {
        this("line " + line + ": " + why);
    }
}
