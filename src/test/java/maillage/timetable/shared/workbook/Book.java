package maillage.timetable.shared.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import maillage.kernel.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks for tests: a sheet is its lines, a line its cells between bars. */
public final class Book {
    private final Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();

    /** Two days, two rooms. */
    public static Book small() {
        return new Book()
                .sheet("Jours", "Date | De | À", "08/09/2026|9h|18h", "2026-09-09|09:00|17:00")
                .sheet("Salles", "Nom|Places|Équipement", "Aula|200|", "Atelier|30|écran ; visio");
    }

    public Book sheet(String name, String... lines) {
        return sheet(
                name,
                sheet -> {
                    for (int line = 0; line < lines.length; line++) {
                        String[] cells = lines[line].split("\\|");
                        for (int column = 0; column < cells.length; column++) {
                            if (!cells[column].isBlank()) {
                                sheet.value(line, column, cells[column]);
                            }
                        }
                    }
                });
    }

    public Book sheet(String name, Consumer<Worksheet> writing) {
        sheets.put(name, writing);
        return this;
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            sheets.forEach((name, writing) -> writing.accept(workbook.newWorksheet(name)));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    ProgrammeWorkbook read() {
        return ProgrammeWorkbook.read(bytes());
    }

    /** What is told of a workbook that is refused. */
    List<String> faults(Language language) {
        try {
            read();
        } catch (FaultyWorkbook faulty) {
            return faulty.words().in(language).text().lines().toList();
        }
        return List.of();
    }
}
