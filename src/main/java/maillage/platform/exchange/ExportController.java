package maillage.platform.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Asking is a change (it is logged), fetching is not: so an export is a resource of its own for a
 * short while.
 */
@Controller
@RequestMapping("/staff/exports")
@For(Audience.ADMINISTRATOR)
class ExportController {
    private final Exporting exporting;
    private final Imports imports;

    ExportController(Exporting exporting, Imports imports) {
        this.exporting = exporting;
        this.imports = imports;
    }

    @GetMapping
    View lists() {
        return Html.page(
                "platform/exchange/exports",
                new ExportsPage(imports.all().stream().map(Importer::kind).toList()));
    }

    @PostMapping
    View ask(@RequestParam String kind, @RequestParam String format, Me me) {
        if (!format.equals("csv") && !format.equals("xlsx")) {
            throw new NotFound("format", format);
        }
        return Html.seeOther(
                "/staff/exports/{id}", exporting.ask(new AskedExport(kind, format), me));
    }

    @GetMapping("/{id}")
    void fetch(@PathVariable UUID id, Me me, HttpServletResponse response) throws IOException {
        AskedExport asked = exporting.require(id, me);
        var bytes = new ByteArrayOutputStream();
        exporting.write(asked, bytes);
        boolean workbook = asked.format().equals("xlsx");
        response.setContentType(
                workbook
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=utf-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + asked.kind() + "." + asked.format() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.size());
        bytes.writeTo(response.getOutputStream());
    }
}
