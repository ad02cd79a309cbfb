package maillage.timetable.solving;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.command.FileCommand;
import maillage.platform.start.StartWords;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.grid.BeyondGrid;
import maillage.timetable.solving.Asked.Misasked;
import maillage.timetable.solving.Verdict.Row;

/**
 * {@code timetable}: solves problems of files, without the database, and judges solutions. Exit
 * codes: 0 when it was done, 1 when a file was refused, 2 when what was typed cannot be understood,
 * 3 when a solution was made in which something forbidden is left, or something has no place.
 */
public final class Timetabling implements FileCommand {
    private static final int NOT_USABLE = 3;

    private final Language language;

    /** Speaks the language of the terminal. */
    public Timetabling() {
        this(StartWords.language(System.getenv()));
    }

    Timetabling(Language language) {
        this.language = language;
    }

    @Override
    public String name() {
        return "timetable";
    }

    @Override
    public LocalizedText summary() {
        return Asked.USAGE;
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Asked asked;
        try {
            asked = Asked.of(arguments);
        } catch (Misasked wrong) {
            err.println(wrong.words().in(language));
            err.println(name() + " " + summary().in(language));
            return 2;
        }
        if (asked.verb() == Asked.Verb.TEMPLATE) {
            return Blank.write(asked.files().getFirst(), language, err);
        }
        try {
            Problem problem = of(asked.files().getFirst(), () -> problem(asked));
            switch (asked.verb()) {
                case SOLVE, REPAIR -> {
                    return solve(asked, problem, out, err);
                }
                case SCORE -> score(problem, asked.files().get(1), out);
                case EXPLAIN -> explain(asked, problem, out);
                case COMPARE -> compare(problem, asked.files(), out);
                case TEMPLATE -> throw new IllegalStateException("it solves nothing");
            }
            return 0;
        } catch (Refused refused) {
            refused.lines().map(Unreadable::harmless).forEach(err::println);
        } catch (OutOfMemoryError tooLarge) {
            err.println(said("c’est trop grand pour cette mémoire", "too large for this memory"));
        } catch (RuntimeException bug) {
            err.println(said("erreur de ce programme, à signaler", "a bug, to be reported"));
            bug.printStackTrace(err);
        }
        return 1;
    }

    /** A file was refused, in the language of the terminal. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String why;

        Refused(String why) {
            super(why);
            this.why = why;
        }

        Stream<String> lines() {
            return why.lines();
        }
    }

    private interface Reading<T> {
        T read();
    }

    private <T> T of(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (Unreadable wrong) {
            String colon = language == Language.FR ? "\u00a0: " : ": ";
            throw new Refused(file + colon + wrong.words().in(language));
        }
    }

    private String said(String french, String english) {
        return LocalizedText.frEn(french, english).in(language).text();
    }

    /** As it may be printed, whatever a file put into it. */
    private String line(LocalizedText words) {
        return Unreadable.harmless(words.in(language).text());
    }

    private static Problem problem(Asked asked) {
        return new ProblemFile(asked.files().getFirst()).read();
    }

    private Verdict verdict(Problem problem, Path solution) {
        return of(solution, () -> problem.judge(Content.of(solution)));
    }

    private int solve(Asked asked, Problem problem, PrintStream out, PrintStream err) {
        Path file = asked.files().getFirst();
        var outlet = new Outlet(asked.out(), out);
        if (!outlet.isOpen()) {
            throw notWritten(asked);
        }
        asked.out().ifPresent(named -> of(named, () -> problem.writable(named)));
        err.println(line(problem.words()));
        problem.notes().forEach(note -> err.println(line(note)));
        asked.from().ifPresent(known -> err.println(verdict(problem, known).headline(language)));
        try (var interruption = new Interruption()) {
            Solver solver = of(file, () -> solver(asked, problem));
            var solving = new Solving(problem, solver, asked, interruption, language, err);
            String solution = solving.solve();
            if (!outlet.write(problem.delivered(solution, asked.out(), language))) {
                throw notWritten(asked);
            }
            // Judged as anybody will find it, by rules that know nothing of the search.
            Content found = Content.of(solution);
            Verdict verdict = of(file, () -> problem.judge(found));
            err.println(verdict.headline(language));
            if (asked.verb() == Asked.Verb.SOLVE) {
                gap(problem, verdict, err);
            }
            of(file, () -> problem.remarks(found, asked.verb() == Asked.Verb.REPAIR))
                    .forEach(remark -> err.println(line(remark)));
            return verdict.usable() ? 0 : NOT_USABLE;
        }
    }

    private Refused notWritten(Asked asked) {
        String file = asked.out().map(Path::toString).orElse("");
        return new Refused(said("impossible d’écrire " + file, "cannot write " + file));
    }

    private static Solver solver(Asked asked, Problem problem) {
        try {
            return asked.verb() == Asked.Verb.SOLVE
                    ? problem.solver(asked.from().map(Content::of))
                    : problem.repairer()
                            .orElseThrow(
                                    () ->
                                            new Unreadable(
                                                    0,
                                                    LocalizedText.frEn(
                                                            "rien n’y est placé\u00a0: il n’y a rien"
                                                                    + " à réparer",
                                                            "nothing has a place in it: there is"
                                                                    + " nothing to repair")));
        } catch (BeyondGrid beyond) {
            throw Problem.beyond(
                    beyond.words().in(Language.FR).text(), beyond.words().in(Language.EN).text());
        } catch (IllegalArgumentException tooLarge) {
            throw Problem.beyond("trop grand", String.valueOf(tooLarge.getMessage()));
        }
    }

    private void score(Problem problem, Path solution, PrintStream out) {
        Verdict verdict = verdict(problem, solution);
        out.println(line(problem.words()));
        out.println(verdict.headline(language));
        gap(problem, verdict, out);
        for (Row row : verdict.rows()) {
            if (row.times() > 0) {
                out.printf(
                        Locale.ROOT,
                        "%,12d %,12d  %s%n",
                        row.times(),
                        row.cost(),
                        row.words().in(language));
            }
        }
    }

    private void gap(Problem problem, Verdict verdict, PrintStream out) {
        List<Long> least = problem.least();
        if (!least.isEmpty()) {
            out.println(new Gap(verdict, least).words().in(language));
        }
    }

    private void explain(Asked asked, Problem problem, PrintStream out) {
        Path solution = asked.files().get(1);
        List<LocalizedText> sentences =
                of(solution, () -> problem.explain(Content.of(solution), asked));
        sentences.forEach(sentence -> out.println(line(sentence)));
    }

    private void compare(Problem problem, List<Path> files, PrintStream out) {
        Verdict one = verdict(problem, files.get(1));
        Verdict other = verdict(problem, files.get(2));
        out.println(problem.words().in(language));
        out.println("1 " + files.get(1) + "  " + one.headline(language));
        out.println("2 " + files.get(2) + "  " + other.headline(language));
        for (int i = 0; i < one.rows().size(); i++) {
            Row left = one.rows().get(i);
            Row right = other.rows().get(i);
            if (left.cost() != right.cost()) {
                out.printf(
                        Locale.ROOT,
                        "%,12d %,12d  %s%n",
                        left.cost(),
                        right.cost(),
                        left.words().in(language));
            }
        }
        int order = one.compareTo(other);
        out.println(
                order == 0
                        ? said("Elles se valent.", "They are worth the same.")
                        : said(
                                "La " + (order < 0 ? 1 : 2) + " est la meilleure.",
                                (order < 0 ? 1 : 2) + " is the better one."));
    }
}
