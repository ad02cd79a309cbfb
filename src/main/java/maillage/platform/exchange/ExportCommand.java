package maillage.platform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.command.Command;
import maillage.platform.start.StartWords;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/** {@code bin/maillage export}: a list to the terminal, or to a file whose name says the format. */
@Component
class ExportCommand implements Command {
    private final Exporting exporting;
    private final Imports imports;
    private final Texts texts;
    private final Language language = StartWords.language(System.getenv());

    ExportCommand(Exporting exporting, Imports imports, Texts texts) {
        this.exporting = exporting;
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public LocalizedText summary() {
        return LocalizedText.frEn(
                "LISTE [--out FICHIER.csv|.xlsx] : écrit une liste, l’export est journalisé",
                "LIST [--out FILE.csv|.xlsx]: writes a list; the export is logged");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        boolean toFile = arguments.size() == 3 && arguments.get(1).equals("--out");
        boolean known =
                !arguments.isEmpty()
                        && imports.all().stream()
                                .anyMatch(importer -> importer.kind().equals(arguments.getFirst()));
        if (!known || (arguments.size() != 1 && !toFile)) {
            out.println(texts.get(language, "exchange.command.export.usage"));
            out.println(
                    texts.get(
                            language,
                            "exchange.command.lists",
                            imports.all().stream()
                                    .map(Importer::kind)
                                    .collect(Collectors.joining(", "))));
            return 2;
        }
        var asked =
                new AskedExport(
                        arguments.getFirst(),
                        toFile && arguments.get(2).endsWith(".xlsx") ? "xlsx" : "csv");
        Table table = exporting.take(asked);
        try {
            if (!toFile) {
                TableWriter.csv(table, out, false);
                out.flush();
                return 0;
            }
            try (OutputStream file = Files.newOutputStream(Path.of(arguments.get(2)))) {
                Exporting.write(table, asked, file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        out.println(
                texts.get(
                        language,
                        "exchange.command.exported",
                        table.rows().size(),
                        arguments.get(2)));
        return 0;
    }
}
