package maillage.timetable.shared.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.exchange.ColumnNames;
import maillage.timetable.shared.programme.Words;

/** What a sheet is about, by its name in French or English, or by a name that means the same. */
enum SheetKind {
    SESSIONS("programme", "program", "seances", "talks"),
    DAYS("dates", "horaires", "opening_hours"),
    ROOMS("lieux", "venues", "salle", "room"),
    PEOPLE("intervenants", "speakers", "personne", "person"),
    TRACKS("themes", "axes", "track"),
    ORDERS("ordre", "order", "suites"),
    REPEATS("repetition", "repeat"),
    AUDIENCES("souhaits", "wishes", "audience", "public"),
    RULES("regle", "rule"),
    /** Written by us for people to read. */
    REMARKS();

    private final List<String> aliases;

    SheetKind(String... aliases) {
        this.aliases = List.of(aliases);
    }

    static Optional<SheetKind> find(String name) {
        String plain = ColumnNames.plain(name);
        return Arrays.stream(values()).filter(kind -> kind.answersTo(plain)).findFirst();
    }

    private boolean answersTo(String plain) {
        return aliases.contains(plain)
                || Stream.of(Language.values())
                        .anyMatch(
                                language ->
                                        ColumnNames.plain(title().in(language).text())
                                                .equals(plain));
    }

    /** By the list of a programme that it fills. */
    static Optional<SheetKind> coded(String list) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(list)).findFirst();
    }

    LocalizedText title() {
        return Words.text("workbook.sheet." + code());
    }

    /** What it is for, in a sentence. */
    LocalizedText about() {
        return Words.text("workbook.about." + code());
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
