package maillage.platform.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the letters of a text file were written down: its mark says it, or it is valid UTF-8, or it
 * is Windows-1252.
 */
final class Spelling {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Spelling() {}

    /** No zero bytes, unless the mark says two bytes a letter (as Excel writes "Unicode text"). */
    static boolean looksLikeText(byte[] content) {
        if (marked(content) == StandardCharsets.UTF_16LE
                || marked(content) == StandardCharsets.UTF_16BE) {
            return true;
        }
        for (byte b : content) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    static String decode(byte[] content) {
        Charset mark = marked(content);
        if (mark != null) {
            String text = new String(content, mark);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    private static @org.jspecify.annotations.Nullable Charset marked(byte[] content) {
        if (TableFile.startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (TableFile.startsWith(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return TableFile.startsWith(content, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }
}
