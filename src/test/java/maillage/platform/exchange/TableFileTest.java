package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nom;ville\nÉcole;Orléans\n",
                "nom,ville\r\nÉcole,Orléans",
                "nom\tville\n\"École\"\tOrléans\n"
            })
    void theSeparatorIsTheOneTheFirstLineUses(String text) {
        Table table = readable(text.getBytes(StandardCharsets.UTF_8));

        assertThat(table.columns()).containsExactly("nom", "ville");
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(List.of("École", "Orléans"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void accentsAreReadWhateverProgramWroteThem(String charset) {
        assertThat(
                        readable("nom\nœuvre d’été\n".getBytes(Charset.forName(charset)))
                                .rows()
                                .getFirst()
                                .at(0))
                .isEqualTo("œuvre d’été");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstName() {
        assertThat(readable("\uFEFFkey\na\n".getBytes(StandardCharsets.UTF_8)).columns())
                .containsExactly("key");
    }

    @Test
    void linesAreCountedAsASpreadsheetCountsThem() {
        Table table =
                readable("key,text\na,\"two\nlines\"\n\nb,one\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 4);
    }

    @Test
    void aWorkbookGivesDatesAndNumbersAsTheyAreMeant() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("people");
            for (int c = 0; c < 6; c++) {
                sheet.value(0, c, "c" + c);
            }
            sheet.value(1, 0, LocalDate.of(2026, 3, 12));
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(1, 1, LocalDateTime.of(2026, 3, 12, 14, 30));
            sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
            sheet.value(1, 2, 732829320L);
            sheet.value(1, 3, 75012);
            sheet.style(1, 3).format("000000").set();
            sheet.value(1, 4, 0.1);
            sheet.value(1, 5, true);
        }

        assertThat(readable(bytes.toByteArray()).rows().getFirst().cells())
                .containsExactly(
                        "2026-03-12", "2026-03-12T14:30", "732829320", "075012", "0.1", "true");
    }

    @Test
    void whatIsNoTableIsRefusedWithTheReason() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo("exchange.unreadable.empty");
        assertThat(reason(new byte[TableFile.MAX_BYTES + 1]))
                .isEqualTo("exchange.unreadable.too-large");
        assertThat(reason(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo("exchange.unreadable.old-excel");
        assertThat(reason(new byte[] {1, 0, 2})).isEqualTo("exchange.unreadable.not-a-table");
        assertThat(reason(text("key\n"))).isEqualTo("exchange.unreadable.no-lines");
        assertThat(reason(text("Key,KEY\n1,2\n"))).isEqualTo("exchange.unreadable.column-twice");
        assertThat(reason(text("key\n\"open\n"))).isEqualTo("exchange.unreadable.quotes");
        assertThat(reason(text("key\n" + "1\n".repeat(TableFile.MAX_LINES + 1))))
                .isEqualTo("exchange.unreadable.too-many-lines");
        assertThat(reason(text(",".repeat(TableFile.MAX_COLUMNS) + "\n1\n")))
                .isEqualTo("exchange.unreadable.too-many-columns");
        assertThat(reason(zip("mimetype", 10))).isEqualTo("exchange.unreadable.not-a-workbook");
        assertThat(reason(zip("xl/workbook.xml", 10)))
                .isEqualTo("exchange.unreadable.broken-workbook");
    }

    @Test
    void aSmallFileThatUnpacksToVeryMuchIsRefusedUnread() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", Unpacked.MAX_BYTES + 1);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(reason(bomb)).isEqualTo("exchange.unreadable.too-much-inside");
    }

    private static byte[] zip(String part, long zeros) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] block = new byte[1024 * 1024];
            for (long left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Table readable(byte[] content) {
        assertThat(TableFile.open(content)).isInstanceOf(Opened.Readable.class);
        return ((Opened.Readable) TableFile.open(content)).table();
    }

    private static String reason(byte[] content) {
        assertThat(TableFile.open(content)).isInstanceOf(Opened.Unreadable.class);
        return ((Opened.Unreadable) TableFile.open(content)).reason();
    }
}
