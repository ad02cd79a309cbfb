package maillage.timetable.shared.formats;

import java.util.regex.Pattern;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;

/** A file that holds no problem or solution: where, and what is wrong with it. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 60;

    /** All but the two invisible joiners that some scripts are written with. */
    private static final Pattern COMMANDS =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\u200c\u200d]]");

    private final int line;
    private final transient LocalizedText reason;

    /**
     * @param line as an editor counts, from 1; 0 where no line is to blame
     */
    public Unreadable(int line, LocalizedText reason) {
        super((line > 0 ? "line " + line + ": " : "") + reason.in(Language.EN));
        this.line = line;
        this.reason = reason;
    }

    Unreadable(int line, String french, String english) {
        this(line, LocalizedText.frEn(french, english));
    }

    public int line() {
        return line;
    }

    public LocalizedText reason() {
        return reason;
    }

    /** The line where there is one, and the reason. */
    public LocalizedText words() {
        return line == 0
                ? reason
                : LocalizedText.frEn(
                        "ligne " + line + "\u00a0: " + reason.in(Language.FR),
                        "line " + line + ": " + reason.in(Language.EN));
    }

    /** What a file says, fit for a sentence: short, and nothing that a terminal obeys. */
    static String shown(String written) {
        return harmless(written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written);
    }

    /**
     * A line as it may be printed: what would move a terminal's cursor, break the line or turn the
     * direction of writing becomes a dot.
     */
    public static String harmless(String line) {
        return COMMANDS.matcher(line).replaceAll("\u00b7");
    }
}
