package maillage.timetable.solving;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.workbook.Template;

/** A workbook to begin with, where no file is yet. */
final class Blank {
    private Blank() {}

    /** Exit code: 0 where it was written, 1 where it was not. */
    static int write(Path file, Language language, PrintStream err) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            return refused(
                    file,
                    "le nom d’un classeur finit par .xlsx",
                    "the name of a workbook ends in .xlsx",
                    language,
                    err);
        }
        try {
            Files.write(file, Template.xlsx(language), StandardOpenOption.CREATE_NEW);
            return 0;
        } catch (FileAlreadyExistsException kept) {
            return refused(
                    file, "ce fichier existe déjà", "the file is there already", language, err);
        } catch (IOException trouble) {
            return refused(file, "impossible de l’écrire", "it cannot be written", language, err);
        }
    }

    private static int refused(
            Path file, String french, String english, Language language, PrintStream err) {
        String colon = language == Language.FR ? "\u00a0: " : ": ";
        err.println(
                Unreadable.harmless(
                        file + colon + LocalizedText.frEn(french, english).in(language)));
        return 1;
    }
}
