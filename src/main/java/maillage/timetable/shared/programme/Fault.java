package maillage.timetable.shared.programme;

import maillage.kernel.LocalizedText;

/**
 * What is wrong with a document, and where.
 *
 * @param path such as {@code sessions[12].rooms[0]}; empty for the document itself
 */
public record Fault(String path, LocalizedText reason) {
    static Fault at(String path, String key, Object... arguments) {
        return new Fault(path, Words.text("programme.fault." + key, arguments));
    }
}
