package maillage.platform.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/staff/imports")
@For(Audience.ADMINISTRATOR)
class ImportController {
    private final Staging staging;
    private final Imports imports;

    ImportController(Staging staging, Imports imports) {
        this.staging = staging;
        this.imports = imports;
    }

    @GetMapping
    View form(@RequestParam(defaultValue = "") String kind) {
        return Html.page(
                "platform/exchange/form", ImportFormPage.of(imports.all(), kind, Faults.none()));
    }

    @PostMapping
    View stage(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) MultipartFile file,
            Me me)
            throws IOException {
        byte[] content = file == null ? new byte[0] : file.getBytes();
        boolean known = imports.all().stream().anyMatch(importer -> importer.kind().equals(kind));
        var faults =
                Faults.none()
                        .when(!known, "kind", "form.missing")
                        .when(content.length == 0, "file", "exchange.unreadable.none-chosen");
        if (!faults.any() && TableFile.open(content) instanceof Opened.Unreadable wrong) {
            faults.add("file", wrong.reason(), wrong.arguments().toArray());
        }
        if (faults.any()) {
            return Html.unprocessable(
                    "platform/exchange/form", ImportFormPage.of(imports.all(), kind, faults));
        }
        String name = Optional.ofNullable(file).map(MultipartFile::getOriginalFilename).orElse("");
        return Html.seeOther("/staff/imports/{id}", staging.stage(kind, name, content, me));
    }

    @GetMapping("/{id}")
    View preview(@PathVariable UUID id, Me me) {
        StagedImport staged = staging.require(id, me);
        if (staged.applied().isPresent()) {
            return Html.page(
                    "platform/exchange/done",
                    new ImportDonePage(staged.kind(), staged.applied().get()));
        }
        Preview preview = imports.preview(staged.kind(), Staging.table(staged), Choices.NONE);
        return Html.page(
                "platform/exchange/preview",
                new ImportPage(staged, preview, Map.of(), Faults.none()));
    }

    @PostMapping("/{id}/application")
    View apply(@PathVariable UUID id, @RequestParam Map<String, String> form, Me me) {
        StagedImport staged = staging.require(id, me);
        if (staged.applied().isPresent()) {
            return Html.seeOther("/staff/imports/{id}", id);
        }
        Choices choices = choices(form);
        return switch (staging.apply(staged, choices, me)) {
            case Applied applied -> Html.seeOther("/staff/imports/{id}", id);
            case Preview refused -> {
                var faults = Faults.none();
                refused.lookalikes()
                        .forEach(
                                lookalike ->
                                        faults.add(
                                                "line-" + lookalike.line(),
                                                "exchange.preview.missing",
                                                lookalike.line()));
                var all =
                        new ArrayList<>(
                                imports.preview(staged.kind(), Staging.table(staged), Choices.NONE)
                                        .lookalikes());
                yield Html.unprocessable(
                        "platform/exchange/preview",
                        new ImportPage(staged, refused.with(all), form, faults));
            }
        };
    }

    /** Fields {@code line-12} with {@code new} or {@code same:<key>}. */
    private static Choices choices(Map<String, String> form) {
        var byLine = new HashMap<Integer, Choices.Choice>();
        form.forEach(
                (field, value) -> {
                    if (field.matches("line-\\d{1,6}")) {
                        int line = Integer.parseInt(field.substring(5));
                        if (value.equals("new")) {
                            byLine.put(line, new Choices.New());
                        } else if (value.startsWith("same:")) {
                            byLine.put(line, new Choices.SameAs(value.substring(5)));
                        }
                    }
                });
        return new Choices(byLine, false);
    }
}
