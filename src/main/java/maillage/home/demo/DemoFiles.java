package maillage.home.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import maillage.platform.exchange.Opened;
import maillage.platform.exchange.Table;
import maillage.platform.exchange.TableFile;

/**
 * The files of the demonstration: lists common to all years, those of past cycles, and those of the
 * living one.
 */
record DemoFiles(Path folder) {
    private static final String LIVING = "current";
    private static final List<String> FOLDERS = List.of("", "history", LIVING);

    /** The tables of one kind, in the order in which they build on each other. */
    List<Table> of(String kind, Shift shift) {
        var tables = new ArrayList<Table>();
        for (String part : FOLDERS) {
            Path file = folder.resolve(part).resolve(kind + ".csv");
            if (Files.exists(file)) {
                tables.add(part.equals(LIVING) ? shift.apply(read(file)) : read(file));
            }
        }
        return tables;
    }

    private static Table read(Path file) {
        try {
            return switch (TableFile.open(Files.readAllBytes(file))) {
                case Opened.Readable(Table table) -> table;
                case Opened.Unreadable wrong ->
                        throw new IllegalStateException(file + ": " + wrong);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
