package maillage.meetings.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What may be kept: formats anyone can open, recognised by their content; the ending of the name
 * must say the same. Nothing that browsers run.
 */
enum DocumentKind {
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    CSV("text/csv", "csv"),
    TXT("text/plain", "txt");

    static final int LARGEST = 20_000_000;
    private static final int ENTRIES_READ = 200;
    private final String mediaType;
    private final String[] endings;

    DocumentKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * The kind that both the name and the content tell; empty when they disagree, or when it is
     * none of these.
     */
    static Optional<DocumentKind> of(String fileName, byte[] content) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.asList(kind.endings).contains(ending))
                .filter(kind -> kind.isIn(content))
                .findFirst();
    }

    private boolean isIn(byte[] content) {
        return switch (this) {
            case PDF -> startsWith(content, "%PDF-");
            case PNG -> startsWith(content, "\u0089PNG\r\n\u001a\n");
            case JPEG -> startsWith(content, "\u00ff\u00d8\u00ff");
            case ODT, ODS, ODP -> isOpenDocument(content);
            case DOCX -> holds(content, "word/");
            case XLSX -> holds(content, "xl/");
            case PPTX -> holds(content, "ppt/");
            case CSV, TXT -> isPlainText(content);
        };
    }

    private static boolean startsWith(byte[] content, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= wanted.length
                && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
    }

    /** The first entry is named {@code mimetype} and says it (OpenDocument 1.3, part 2, 3.3). */
    private boolean isOpenDocument(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry first = zip.getNextEntry();
            return first != null
                    && first.getName().equals("mimetype")
                    && new String(zip.readNBytes(100), StandardCharsets.US_ASCII).equals(mediaType);
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** An Office Open XML package without macros: its list of types, and a part in this folder. */
    private static boolean holds(byte[] content, String folder) {
        boolean types = false;
        boolean part = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            for (int read = 0; entry != null && read < ENTRIES_READ; read++) {
                types = types || entry.getName().equals("[Content_Types].xml");
                part = part || entry.getName().startsWith(folder);
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return false;
                }
                if (entry.getSize() > LARGEST) {
                    return false;
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
        return types && part;
    }

    private static boolean isPlainText(byte[] content) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            String start = text.strip().toLowerCase(Locale.ROOT);
            return text.indexOf('\0') < 0 && !start.startsWith("<");
        } catch (CharacterCodingException notUnicode) {
            return new String(content, StandardCharsets.ISO_8859_1)
                            .chars()
                            .noneMatch(
                                    character ->
                                            character < 32 && "\t\r\n\f".indexOf(character) < 0)
                    && !new String(content, StandardCharsets.ISO_8859_1).strip().startsWith("<");
        }
    }
}
