package maillage.timetable.solving;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.programme.ProgrammeFile;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.Words;
import maillage.timetable.shared.workbook.FaultyWorkbook;
import maillage.timetable.shared.workbook.FilledWorkbook;
import maillage.timetable.shared.workbook.ProgrammeWorkbook;

/**
 * A programme in a workbook or a table. Its solutions are workbooks and tables of the same
 * sessions, or our own JSON.
 */
record WorkbookProblem(ProgrammeWorkbook workbook, ProgrammeProblem problem) implements Problem {
    /**
     * @throws Unreadable with every fault, by sheet, row and column
     */
    static WorkbookProblem read(Content content) {
        ProgrammeWorkbook workbook = whole(() -> ProgrammeWorkbook.read(content.bytes()));
        return new WorkbookProblem(
                workbook,
                new ProgrammeProblem(
                        workbook.programme(),
                        solution -> timetable(solution, workbook),
                        ProgrammeFile::write));
    }

    private static <T> T whole(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (FaultyWorkbook faulty) {
            throw new Unreadable(0, faulty.words());
        }
    }

    private static Timetable timetable(Content solution, ProgrammeWorkbook workbook) {
        byte[] bytes = solution.bytes();
        return bytes.length > 0 && bytes[0] == '{'
                ? ProgrammeFile.readTimetable(solution.text(), workbook.programme())
                : whole(() -> workbook.timetable(bytes));
    }

    @Override
    public LocalizedText words() {
        return problem.words();
    }

    @Override
    public List<LocalizedText> notes() {
        var notes = new ArrayList<LocalizedText>();
        notes.add(Words.text("workbook.remark.step", workbook.programme().edition().step()));
        notes.addAll(workbook.remarks());
        return notes;
    }

    @Override
    public Path writable(Path out) {
        return out;
    }

    @Override
    public byte[] delivered(String solution, Optional<Path> out, Language language) {
        String name = out.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return solution.getBytes(StandardCharsets.UTF_8);
        }
        Content content = Content.of(solution);
        FilledWorkbook filled = workbook.filled(timetable(content, workbook));
        if (!name.endsWith(".xlsx")) {
            return filled.csv(language);
        }
        Verdict verdict = judge(content);
        var told = new ArrayList<LocalizedText>();
        told.add(LocalizedText.frEn(verdict.headline(Language.FR), verdict.headline(Language.EN)));
        told.addAll(explain(content));
        return filled.xlsx(told, language);
    }

    @Override
    public Verdict judge(Content solution) {
        return problem.judge(solution);
    }

    @Override
    public List<Long> least() {
        return problem.least();
    }

    @Override
    public List<LocalizedText> explain(Content solution) {
        return problem.explain(solution);
    }

    @Override
    public List<LocalizedText> explain(Content solution, Grouping by) {
        return problem.explain(solution, by);
    }

    @Override
    public List<LocalizedText> explain(Content solution, Asked.Wanted wanted) {
        return problem.explain(solution, wanted);
    }

    @Override
    public Solver solver(Optional<Content> from) {
        return problem.solver(from);
    }

    @Override
    public Optional<Solver> repairer() {
        return problem.repairer();
    }

    @Override
    public List<LocalizedText> remarks(Content solution, boolean repaired) {
        return problem.remarks(solution, repaired);
    }
}
