package maillage.themes.recount;

import java.math.BigDecimal;
import java.math.BigInteger;
import maillage.themes.shared.counting.Uncountable;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers as they are written in files: with a point or a comma, with spaces between thousands. */
final class Numbers {
    private static final int MOST_DIGITS = 30;

    private Numbers() {}

    /** Above 0. */
    static long whole(String written, int line) {
        try {
            long weight = Long.parseLong(written);
            if (weight > 0) {
                return weight;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw new Uncountable(line, "a weight is a whole number above 0, not " + shown(written));
    }

    /** Of 0 or more. */
    static BigDecimal decimal(String written, int line, String what) {
        if (written.isEmpty()) {
            throw new Uncountable(line, what + " is missing");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(written.replaceAll("[ \u00a0\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw new Uncountable(line, what + " is not a number: " + shown(written));
        }
        if (number.signum() < 0) {
            throw new Uncountable(line, what + " is below 0");
        }
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new Uncountable(line, what + " has more than " + MOST_DIGITS + " digits");
        }
        return number;
    }

    static BigFraction fraction(String written, int line, String what) {
        BigDecimal decimal = decimal(written, line, what);
        return BigFraction.of(decimal.unscaledValue())
                .multiply(BigFraction.of(BigInteger.TEN).pow(-decimal.scale()));
    }

    static String shown(String written) {
        return written.length() > 60 ? written.substring(0, 60) + "…" : written;
    }
}
