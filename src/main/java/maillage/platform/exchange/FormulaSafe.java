package maillage.platform.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what people typed: a cell that begins like a formula gets an
 * apostrophe in front.
 *
 * <p>Plain numbers stay as they are. Reading takes the apostrophe away again, and only that one.
 */
final class FormulaSafe {
    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private FormulaSafe() {}

    static String guard(String cell) {
        return LIKE_A_FORMULA.matcher(cell).matches() && !PLAIN_NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }

    static String unguard(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
