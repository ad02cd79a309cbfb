package maillage.platform.exchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.command.Command;
import maillage.platform.start.StartWords;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/** {@code bin/maillage import}: the same checks as on the page, on the terminal. */
@Component
class ImportCommand implements Command {
    private final Imports imports;
    private final Texts texts;
    private final Language language = StartWords.language(System.getenv());

    ImportCommand(Imports imports, Texts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public LocalizedText summary() {
        return LocalizedText.frEn(
                "LISTE FICHIER [--apply] [--as-new] : vérifie un CSV ou un classeur, l’enregistre avec --apply",
                "LIST FILE [--apply] [--as-new]: checks a CSV or workbook, stores it with --apply");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        boolean apply = words.remove("--apply");
        boolean asNew = words.remove("--as-new");
        if (words.size() != 2
                || imports.all().stream()
                        .noneMatch(importer -> importer.kind().equals(words.getFirst()))) {
            out.println(say("exchange.command.import.usage"));
            out.println(
                    say(
                            "exchange.command.lists",
                            imports.all().stream()
                                    .map(Importer::kind)
                                    .collect(Collectors.joining(", "))));
            return 2;
        }
        try {
            return switch (TableFile.open(Files.readAllBytes(Path.of(words.get(1))))) {
                case Opened.Unreadable wrong -> {
                    out.println(say(wrong.reason(), wrong.arguments().toArray()));
                    yield 1;
                }
                case Opened.Readable(Table table) ->
                        take(
                                words.getFirst(),
                                table,
                                asNew ? Choices.ALL_NEW : Choices.NONE,
                                apply,
                                out);
            };
        } catch (IOException unreadable) {
            out.println(say("exchange.command.unreadable", words.get(1)));
            return 1;
        }
    }

    private int take(String kind, Table table, Choices choices, boolean apply, PrintStream out) {
        Outcome outcome =
                apply
                        ? imports.apply(kind, table, choices, null)
                        : imports.preview(kind, table, choices);
        return switch (outcome) {
            case Applied done -> {
                out.println(
                        say(
                                "exchange.command.applied",
                                done.added(),
                                done.changed(),
                                done.unchanged()));
                yield 0;
            }
            case Preview preview -> {
                preview.faults()
                        .forEach(
                                fault ->
                                        out.println(
                                                say(
                                                        "exchange.command.fault",
                                                        fault.line(),
                                                        fault.column(),
                                                        fault.value(),
                                                        words(fault))));
                preview.lookalikes()
                        .forEach(
                                alike ->
                                        out.println(
                                                say(
                                                        "exchange.command.alike",
                                                        alike.line(),
                                                        alike.name(),
                                                        alike.candidates().getFirst().name(),
                                                        say(
                                                                alike.candidates()
                                                                        .getFirst()
                                                                        .reason()))));
                out.println(
                        say(
                                "exchange.preview.summary",
                                preview.added(),
                                preview.changed(),
                                preview.unchanged()));
                if (preview.isClear()) {
                    out.println(say("exchange.command.clear"));
                }
                yield preview.isClear() ? 0 : 1;
            }
        };
    }

    private String words(Fault fault) {
        String said = say(fault.key(), fault.arguments().toArray());
        return fault.nearest()
                .map(near -> said + " " + say("exchange.fault.near", near))
                .orElse(said);
    }

    private String say(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }
}
