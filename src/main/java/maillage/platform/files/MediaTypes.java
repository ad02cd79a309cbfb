package maillage.platform.files;

import java.nio.charset.StandardCharsets;

/**
 * What a file is, told from its first bytes and never from its name or sender (WHATWG MIME
 * Sniffing, signatures).
 */
public final class MediaTypes {
    private MediaTypes() {}

    /** {@code application/octet-stream} for anything not known. */
    public static String of(byte[] content) {
        String head =
                new String(content, 0, Math.min(content.length, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return "image/webp";
        }
        if (head.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return "application/zip";
        }
        return "application/octet-stream";
    }
}
