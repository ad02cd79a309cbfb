package maillage.themes.recount;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import maillage.themes.shared.counting.Uncountable;

/** A file that holds an election, in the format that its name ends in. */
record ElectionFile(Path path) {
    /** About 500,000 ballots; more would not fit beside what is made of it. */
    private static final long MOST_BYTES = 100_000_000;

    /**
     * @param seats places to fill; 0 for what the file says, or one where it says nothing
     * @param doubts hears what may be wrong with a file that can still be counted
     * @throws Uncountable with the line, where there is one, and what is wrong with it
     */
    Found read(int seats, Consumer<String> doubts) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return switch (kind) {
            case "pb" -> PabulibFile.read(text(doubts), doubts).filling(seats);
            case "soc", "soi", "toc", "toi", "cat" ->
                    PreflibFile.read(text(doubts), kind.equals("cat")).filling(seats);
            case "blt" -> BltFile.read(text(doubts)).filling(seats);
            case "csv" -> MotionFile.read(text(doubts));
            default ->
                    throw new Uncountable(
                            "the name of a file ends in pb, soc, soi, toc, toi, cat, blt or csv");
        };
    }

    /** Ended by line feed, carriage return or both; other separators may stand within a name. */
    static String[] lines(String text) {
        return text.split("\\r\\n?|\\n", -1);
    }

    private String text(Consumer<String> doubts) {
        byte[] bytes = bytes();
        String text = decoded(bytes, doubts);
        if (text.indexOf('\0') >= 0) {
            throw new Uncountable("this is not a text");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private byte[] bytes() {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw new Uncountable("the file is larger than 100 MB");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException missing) {
            throw new Uncountable("there is no such file");
        } catch (IOException unreadable) {
            throw new Uncountable("the file cannot be read");
        }
    }

    /** Numbers and ids read the same in either; a name may not. */
    private static String decoded(byte[] bytes, Consumer<String> doubts) {
        if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            doubts.accept("not UTF-8, read as Windows-1252: names may look wrong");
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
