package maillage.timetable.shared.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import maillage.kernel.Language;
import maillage.timetable.shared.programme.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that no spreadsheet would write, or that hold more than anyone can mean. */
class HostileWorkbookTest {
    private static String refusal(byte[] content) {
        try {
            ProgrammeWorkbook.read(content);
        } catch (FaultyWorkbook faulty) {
            return faulty.words().in(Language.EN).text();
        }
        return "";
    }

    private static final String FORMAT =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** One sheet of this XML, in a workbook of dates that count from 1904. */
    private static byte[] sheet(String xml) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                            + FORMAT
                            + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\""
                            + " ContentType=\""
                            + FORMAT
                            + "styles+xml\"/></Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<workbookPr date1904=\"1\"/><sheets>"
                            + "<sheet name=\"Sessions\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"rId1\" Type=\"worksheet\""
                            + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
                            + "<xf numFmtId=\"20\"/></cellXfs></styleSheet>");
            part(zip, "xl/worksheets/sheet1.xml", xml);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String HEADINGS =
            "<row r=\"1\">"
                    + text("A1", "Titre")
                    + text("B1", "Durée")
                    + text("C1", "Jour")
                    + text("D1", "Début")
                    + text("E1", "Salle")
                    + "</row>";

    private static String text(String at, String words) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private static String rows(String cells) {
        return "<worksheet><sheetData>"
                + HEADINGS
                + "<row r=\"2\">"
                + cells
                + "</row></sheetData></worksheet>";
    }

    @Test
    void datesThatCountFrom1904AndFormulasAreReadAsTheyShow() throws IOException {
        Programme programme =
                ProgrammeWorkbook.read(
                                sheet(
                                        rows(
                                                text("A2", "A")
                                                        + "<c r=\"B2\"><f>15*4</f><v>60</v></c>"
                                                        + "<c r=\"C2\" s=\"1\"><v>44811</v></c>"
                                                        + "<c r=\"D2\" s=\"2\"><v>0.4375</v></c>"
                                                        + text("E2", "Aula"))))
                        .programme();

        assertThat(programme.edition().days().getFirst().date()).hasToString("2026-09-08");
        assertThat(programme.edition().days().getFirst().from()).isEqualTo(LocalTime.of(10, 30));
        assertThat(programme.sessions().getFirst().duration()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E999999999",
                "1E-999999999",
                "99999999999999",
                "-1",
                "NaN",
                "0x1",
                "1e400"
            })
    void numbersBeyondAllBoundsAreRefusedWhereverTheyStand(String number) throws IOException {
        for (String cell : new String[] {"B2", "C2", "D2"}) {
            for (int style = 0; style < 3; style++) {
                String cells =
                        text("A2", "A")
                                + "<c r=\""
                                + cell
                                + "\" s=\""
                                + style
                                + "\"><v>"
                                + number
                                + "</v></c>"
                                + text("E2", "Aula");

                assertThat(refusal(sheet(rows(cells)))).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"x\"><c r=\"A1\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"1A\"><v>1</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row></sheetData></worksheet>",
                ""
            })
    void aBrokenSheetIsRefused(String xml) throws IOException {
        assertThat(refusal(sheet(xml))).isNotEmpty().doesNotContain("Exception");
    }

    @Test
    void aCellFarToTheRightIsRefused() throws IOException {
        String far =
                "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZ1\"><v>1</v></c></row></sheetData></worksheet>";

        assertThat(refusal(sheet(far))).isNotEmpty();
    }

    @Test
    void mergedCellsThatHideWhatARowSaysAreTold() {
        byte[] merged =
                Book.small()
                        .sheet(
                                "Sessions",
                                sheet -> {
                                    sheet.value(0, 0, "Notre programme");
                                    sheet.range(0, 0, 0, 2).merge();
                                    sheet.value(1, 0, "Titre");
                                    sheet.value(1, 1, "Durée");
                                    sheet.value(1, 2, "Intervenants");
                                    sheet.value(2, 0, "A");
                                    sheet.value(2, 1, 60);
                                    sheet.value(2, 2, "Amina");
                                    sheet.range(2, 2, 3, 2).merge();
                                    sheet.value(3, 0, "B");
                                    sheet.value(3, 1, 60);
                                })
                        .bytes();

        assertThat(refusal(merged))
                .isEqualTo(
                        "Sessions, row 3, Intervenants: These cells are merged (C3:C4): unmerge"
                                + " them, and repeat what they say.");
    }

    @Test
    void aMillionRowsAreRefusedAtOnce() throws IOException {
        var xml = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 1_000_000; row++) {
            xml.append("<row r=\"").append(row).append("\"><c><v>1</v></c></row>");
        }
        byte[] content = sheet(xml.append("</sheetData></worksheet>").toString());

        assertThat(refusal(content)).contains("more than 50,000 lines");
    }

    @Test
    void aSmallFileThatUnpacksToGigabytesIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (var zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/workbook.xml", "<workbook/>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
        }

        assertThat(bytes.size()).isLessThan(1 << 20);
        assertThat(refusal(bytes.toByteArray())).contains("holds far too much");
    }

    @Test
    void whatIsNoTableIsRefused() {
        byte[] noise = new byte[5000];
        Arrays.fill(noise, (byte) 7);
        noise[100] = 0;

        assertThat(refusal(noise)).contains("neither CSV nor");
        assertThat(refusal(new byte[0])).contains("empty");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("damaged");
        assertThat(refusal("Titre,Durée\n\"A,60\n".getBytes(StandardCharsets.UTF_8)))
                .contains("Quotation marks");
    }

    @Test
    void aLongCellCanBeCarriedAlong() {
        String notes = "x".repeat(40_000);
        byte[] table =
                ("Titre,Durée,Jour,Début,Salle,Notes\nA,60,2026-09-08,9:00,Aula," + notes + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        ProgrammeWorkbook workbook = ProgrammeWorkbook.read(table);

        byte[] written =
                workbook.filled(workbook.programme().existing())
                        .xlsx(java.util.List.of(), Language.EN);

        assertThat(ProgrammeWorkbook.read(written).programme().sessions()).hasSize(1);
    }
}
