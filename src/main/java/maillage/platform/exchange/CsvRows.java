package maillage.platform.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import maillage.platform.exchange.TableFile.NotATable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** RFC 4180, with the separator that the first line uses most. */
final class CsvRows {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvRows() {}

    static List<Table.Row> of(String text) throws NotATable {
        var rows = new ArrayList<Table.Row>();
        var format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator(text))
                        .setIgnoreEmptyLines(false)
                        .get();
        int line = 0;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord record : parser) {
                line++;
                if (record.size() > TableFile.MAX_COLUMNS) {
                    throw new NotATable("too-many-columns", TableFile.MAX_COLUMNS);
                }
                List<String> cells = record.stream().map(FormulaSafe::unguard).toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    if (rows.size() > TableFile.MAX_LINES) {
                        throw new NotATable("too-many-lines", TableFile.MAX_LINES);
                    }
                    rows.add(new Table.Row(line, cells));
                }
            }
        } catch (IOException | UncheckedIOException wrongQuotes) {
            throw new NotATable("quotes", line + 1);
        }
        return rows;
    }

    /**
     * Whichever stands most often outside quotes in the first line that is not blank; a comma when
     * none does.
     */
    static char separator(String text) {
        int[] found = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean written = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r') && written) {
                break;
            } else if (!quoted) {
                for (int s = 0; s < SEPARATORS.length; s++) {
                    found[s] += c == SEPARATORS[s] ? 1 : 0;
                }
            }
            written |= !Character.isWhitespace(c);
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = found[s] > found[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
