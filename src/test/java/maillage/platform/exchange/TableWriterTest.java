package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableWriterTest {
    @Property(tries = 300)
    void whatIsWrittenAsCsvIsReadAsItWas(@ForAll("tables") Table table, @ForAll boolean marked)
            throws IOException {
        assertThat(filled(read(csv(table, marked)))).isEqualTo(filled(table));
    }

    @Property(tries = 60)
    void whatIsWrittenAsAWorkbookIsReadAsItWas(@ForAll("tables") Table table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableWriter.xlsx(table, "list", bytes);
        assertThat(filled(read(bytes.toByteArray()))).isEqualTo(filled(table));
    }

    @Example
    void whatASpreadsheetWouldRunIsMadeText() throws IOException {
        var table =
                Table.of(
                        List.of("cell"),
                        List.of(
                                List.of("=1+1"),
                                List.of("@SUM(A1)"),
                                List.of("-2+3"),
                                List.of("\t=1"),
                                List.of("+33 1 40"),
                                List.of("-12,5")));

        assertThat(new String(csv(table, false), StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "cell", "'=1+1", "'@SUM(A1)", "'-2+3", "'\t=1", "'+33 1 40", "\"-12,5\"");
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<String> plain =
                Arbitraries.strings().withChars("abcéÉœ ,;\"'\n\t=+-@0123456789.|").ofMaxLength(12);
        Arbitrary<String> any =
                Arbitraries.strings()
                        .withCharRange(' ', '\uD7FF')
                        .ofMaxLength(6)
                        .filter(text -> text.chars().noneMatch(c -> c >= 0x7F && c <= 0x9F));
        Arbitrary<String> cell = Arbitraries.oneOf(plain, any);
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(
                        width ->
                                cell.list()
                                        .ofSize(width)
                                        .filter(
                                                row ->
                                                        row.stream()
                                                                .anyMatch(text -> !text.isBlank()))
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(6)
                                        .map(rows -> Table.of(names(width), rows)));
    }

    private static List<String> names(int width) {
        var names = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            names.add("column " + i);
        }
        return names;
    }

    /** Rows as wide as the line of names: blank cells at the end need not be written. */
    private static List<List<String>> filled(Table table) {
        var rows = new ArrayList<List<String>>();
        for (Table.Row row : table.rows()) {
            var cells = new ArrayList<String>();
            for (int c = 0; c < table.columns().size(); c++) {
                cells.add(row.at(c));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static byte[] csv(Table table, boolean marked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        TableWriter.csv(table, bytes, marked);
        return bytes.toByteArray();
    }

    private static Table read(byte[] content) {
        return ((Opened.Readable) TableFile.open(content)).table();
    }
}
