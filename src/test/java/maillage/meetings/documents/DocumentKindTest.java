package maillage.meetings.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocumentKindTest {
    @Test
    void theContentAndTheNameMustSayTheSame() {
        assertThat(DocumentKind.of("note.pdf", bytes("%PDF-1.7 …"))).contains(DocumentKind.PDF);
        assertThat(DocumentKind.of("note.pdf", bytes("<!doctype html><script>alert(1)</script>")))
                .isEmpty();
        assertThat(DocumentKind.of("note.txt", bytes("%PDF-1.7"))).contains(DocumentKind.TXT);
        assertThat(DocumentKind.of("photo.png", bytes("%PDF-1.7"))).isEmpty();
    }

    @Test
    void whatBrowsersRunIsRefusedWhateverItIsCalled() {
        assertThat(DocumentKind.of("page.html", bytes("<html></html>"))).isEmpty();
        assertThat(
                        DocumentKind.of(
                                "dessin.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")))
                .isEmpty();
        assertThat(DocumentKind.of("dessin.txt", bytes("  <svg onload=\"alert(1)\"/>"))).isEmpty();
        assertThat(DocumentKind.of("liste.csv", bytes("<script>alert(1)</script>"))).isEmpty();
    }

    @Test
    void officeFilesAreKnownByWhatTheyHold() throws IOException {
        assertThat(
                        DocumentKind.of(
                                "chiffrage.ods",
                                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .contains(DocumentKind.ODS);
        assertThat(
                        DocumentKind.of(
                                "chiffrage.odt",
                                zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEmpty();
        assertThat(
                        DocumentKind.of(
                                "liste.xlsx",
                                zip(
                                        "[Content_Types].xml",
                                        "<Types/>",
                                        "xl/workbook.xml",
                                        "<workbook/>")))
                .contains(DocumentKind.XLSX);
        assertThat(
                        DocumentKind.of(
                                "liste.docx",
                                zip(
                                        "[Content_Types].xml",
                                        "<Types/>",
                                        "xl/workbook.xml",
                                        "<workbook/>")))
                .isEmpty();
        assertThat(
                        DocumentKind.of(
                                "macros.xlsx",
                                zip("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x")))
                .isEmpty();
    }

    @Test
    void plainTextMayBeInAnOldEncodingButHoldsNoBytesOfPrograms() {
        assertThat(
                        DocumentKind.of(
                                "liste.csv",
                                "Fédération;Été".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(DocumentKind.CSV);
        assertThat(DocumentKind.of("liste.csv", new byte[] {'M', 'Z', 0, 3, 7})).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(bytes(namesAndContents[at + 1]));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
