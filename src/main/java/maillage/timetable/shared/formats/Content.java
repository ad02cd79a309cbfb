package maillage.timetable.shared.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** What a file holds, unpacked where it is gzip; no more than memory bears. */
public final class Content {
    private static final int MOST_BYTES = 200_000_000;
    private static final int MOST_JSON_BYTES = 20_000_000;

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws Unreadable where there is no such file, or it is too large
     */
    public static Content of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return unpacked(upTo(in));
        } catch (NoSuchFileException missing) {
            throw new Unreadable(0, "ce fichier n’existe pas", "there is no such file");
        } catch (IOException trouble) {
            throw new Unreadable(0, "ce fichier ne peut pas être lu", "the file cannot be read");
        }
    }

    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content unpacked(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0x1f || bytes[1] != (byte) 0x8b) {
            return new Content(bytes);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new Content(upTo(in));
        } catch (IOException damaged) {
            throw new Unreadable(
                    0,
                    "ce fichier compressé (gzip) est abîmé",
                    "this compressed file (gzip) is damaged");
        }
    }

    private static byte[] upTo(InputStream in) throws IOException {
        byte[] read = in.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw new Unreadable(
                    0, "ce fichier dépasse 200\u00a0Mo", "the file is larger than 200 MB");
        }
        return read;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * @throws Unreadable where this is no text
     */
    public String text() {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            throw new Unreadable(0, "ce n’est pas un texte UTF-8", "this is not a UTF-8 text");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * The text of a JSON document, which takes many times its length in memory once it is read.
     *
     * @throws Unreadable where this is no text, or a longer one than is borne
     */
    public String json() {
        if (bytes.length > MOST_JSON_BYTES) {
            throw new Unreadable(0, "ce JSON dépasse 20\u00a0Mo", "this JSON is larger than 20 MB");
        }
        return text();
    }

    /**
     * The names of what a JSON document holds.
     *
     * @throws Unreadable where this is no JSON object
     */
    public Set<String> members() {
        return Json.names(this);
    }

    Integers integers() {
        boolean marked = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb;
        return new Integers(bytes, marked && bytes[2] == (byte) 0xbf ? 3 : 0);
    }
}
