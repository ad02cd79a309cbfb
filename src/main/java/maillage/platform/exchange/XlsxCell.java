package maillage.platform.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;

/**
 * The text of a cell: dates by ISO 8601, numbers with the digits that are stored, zeros in front
 * where the format asks for them.
 */
record XlsxCell(boolean since1904) {
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Set<Integer> TIME_FORMATS =
            Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47);

    /** Written out, 1E999999999 would fill any memory. */
    private static final int MOST_DIGITS = 400;

    /** The last day that a spreadsheet knows: 9999-12-31. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);

    String text(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case NUMBER -> number(cell);
            case BOOLEAN -> cell.asBoolean() ? "true" : "false";
            case STRING -> cell.asString();
            case FORMULA -> formula(cell);
        };
    }

    /** A formula counts by what it last gave. */
    private String formula(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal) {
            return number(cell);
        }
        return value == null ? "" : value.toString();
    }

    private String number(Cell cell) {
        var value = new BigDecimal(cell.getRawValue());
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            return cell.getRawValue();
        }
        Integer id = cell.getDataFormatId();
        String format = cell.getDataFormatString() == null ? "" : bare(cell.getDataFormatString());
        if (id != null && (DATE_FORMATS.contains(id) || TIME_FORMATS.contains(id))
                || format.matches(".*[ymdhs].*")) {
            return moment(value);
        }
        String digits = value.stripTrailingZeros().toPlainString();
        boolean padded =
                format.matches("0{2,}")
                        && digits.matches("\\d+")
                        && digits.length() < format.length();
        return padded ? "0".repeat(format.length() - digits.length()) + digits : digits;
    }

    /** A format without its colours, languages and quoted words. */
    private static String bare(String format) {
        return format.toLowerCase(Locale.ROOT)
                .replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "")
                .replace("general", "")
                .replace("red", "");
    }

    private String moment(BigDecimal days) {
        if (days.signum() < 0 || days.compareTo(MOST_DAYS) >= 0) {
            return days.stripTrailingZeros().toPlainString();
        }
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long whole = days.longValue();
        long seconds = Math.round(days.subtract(BigDecimal.valueOf(whole)).doubleValue() * 86_400);
        LocalDateTime moment = first.plusDays(whole).atStartOfDay().plusSeconds(seconds);
        if (whole == 0 && !since1904) {
            return hours(moment.toLocalTime());
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toLocalDate() + "T" + hours(moment.toLocalTime());
    }

    private static String hours(LocalTime time) {
        return time.getSecond() == 0
                ? time.truncatedTo(ChronoUnit.MINUTES).toString()
                : time.toString();
    }
}
