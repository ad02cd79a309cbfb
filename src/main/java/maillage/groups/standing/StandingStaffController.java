package maillage.groups.standing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.platform.exchange.Table;
import maillage.platform.exchange.TableWriter;
import maillage.platform.text.Texts;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/staff/standing")
@For(Audience.FACILITATOR)
class StandingStaffController {
    private final Groups groups;
    private final StandingStore store;
    private final StandingPages pages;
    private final Exporting exporting;
    private final Texts texts;
    private final Clock clock;

    StandingStaffController(
            Groups groups,
            StandingStore store,
            StandingPages pages,
            Exporting exporting,
            Texts texts,
            Clock clock) {
        this.groups = groups;
        this.store = store;
        this.pages = pages;
        this.exporting = exporting;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    View list(
            @RequestParam(defaultValue = "") String cycle,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String group) {
        Optional<Cycle> year = year(cycle);
        return year.isEmpty()
                ? Html.page("groups/overview/none")
                : Html.page(
                        "groups/standing/list",
                        list(year.get(), new StandingList.Filter(standing, sector, group)));
    }

    /** Why one organisation stands where it does. */
    @GetMapping("/{organisation}")
    View show(
            @PathVariable String organisation,
            @RequestParam(defaultValue = "") String cycle,
            Language language) {
        Cycle year = year(cycle).orElseThrow(() -> new NotFound("cycle", cycle));
        OrganisationId id = OrganisationId.of(organisation);
        List<StandingPage.One> one = pages.explain(List.of(id), year, language);
        if (one.getFirst().name().isEmpty()) {
            throw new NotFound("organisation", organisation);
        }
        return Html.page(
                "groups/standing/show", new StandingPage(Optional.of(year), List.of(), one));
    }

    /**
     * The list as filtered, as CSV with a citation column; the export is logged
     * (docs/rules.md#r14).
     */
    @GetMapping("/export.csv")
    void export(
            @RequestParam(defaultValue = "") String cycle,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String group,
            Me me,
            Language language,
            HttpServletResponse response)
            throws IOException {
        Cycle year = year(cycle).orElseThrow(() -> new NotFound("cycle", cycle));
        List<StandingList.Row> rows =
                list(year, new StandingList.Filter(standing, sector, group)).rows();
        exporting.log(year, rows.size(), me);
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"standing-" + year.slug() + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        TableWriter.csv(table(rows, year, language), response.getOutputStream(), true);
    }

    private Table table(List<StandingList.Row> rows, Cycle cycle, Language language) {
        List<String> columns =
                List.of(
                                "organisation",
                                "sector",
                                "standing",
                                "counted",
                                "threshold",
                                "since",
                                "points",
                                "cited")
                        .stream()
                        .map(column -> texts.get(language, "groups.export." + column))
                        .toList();
        var lines = new ArrayList<List<String>>();
        for (StandingList.Row row : rows) {
            lines.add(
                    List.of(
                            row.names().in(language).text(),
                            row.sector().in(language).text(),
                            texts.get(
                                    language,
                                    row.active()
                                            ? "groups.standing.active"
                                            : "groups.standing.registered"),
                            String.valueOf(row.counted()),
                            String.valueOf(row.threshold()),
                            row.activeSince()
                                    .map(at -> at.atZone(cycle.zone()).toLocalDate().toString())
                                    .orElse(""),
                            String.valueOf(row.points()),
                            texts.get(language, row.cited() ? "groups.yes" : "groups.no")));
        }
        return Table.of(columns, lines);
    }

    private StandingList list(Cycle cycle, StandingList.Filter filter) {
        LocalDate on = cycle.dayWithin(LocalDate.now(clock));
        return new StandingList(
                cycle,
                groups.cycles(),
                groups.groups(cycle.id()),
                store.all(cycle.id(), on),
                filter);
    }

    private Optional<Cycle> year(String slug) {
        return slug.isEmpty() ? groups.current() : Optional.of(groups.requireCycle(slug));
    }
}
