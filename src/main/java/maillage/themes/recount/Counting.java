package maillage.themes.recount;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.command.FileCommand;
import maillage.themes.recount.Asked.Misasked;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Lot;
import maillage.themes.shared.counting.Motion;
import maillage.themes.shared.counting.Rule;
import maillage.themes.shared.counting.Uncountable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code count}: counts elections of files, without the database. Exit codes: 0 when all were
 * counted, 1 when a file was refused, 2 when what was typed cannot be understood.
 */
public final class Counting implements FileCommand {
    private static final JsonMapper ONE_LINE = JsonMapper.shared();
    private static final JsonMapper WIDE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public String name() {
        return "count";
    }

    @Override
    public LocalizedText summary() {
        return LocalizedText.frEn(
                "FICHIER… [--rule RÈGLE] [--completion none|utilitarian|add1|add1u|phragmen]"
                        + " [--seats N] [--seed GRAINE] [--json] : recompte un scrutin",
                "FILE… [--rule RULE] [--completion none|utilitarian|add1|add1u|phragmen]"
                        + " [--seats N] [--seed SEED] [--json]: recounts an election");
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            Asked asked = Asked.of(arguments);
            int code = 0;
            for (Path file : asked.files()) {
                code = Math.max(code, run(asked, file, out, err));
            }
            return code;
        } catch (Misasked wrong) {
            err.println(wrong.getMessage());
            err.println(name() + " " + summary().in(Language.EN));
            return 2;
        }
    }

    private static int run(Asked asked, Path file, PrintStream out, PrintStream err) {
        String before = asked.files().size() > 1 ? file + ": " : "";
        String wrong;
        try {
            Account account = count(asked, file, doubt -> err.println(before + doubt));
            out.println(
                    asked.json() ? json(asked, file, account.facts()) : before + account.words());
            return 0;
        } catch (Uncountable refused) {
            wrong = String.valueOf(refused.getMessage());
        } catch (ArithmeticException tooLarge) {
            wrong = "its numbers are too large to be counted";
        } catch (OutOfMemoryError | StackOverflowError tooLarge) {
            wrong = "it is too large to be counted in this memory";
        }
        err.println(before + wrong);
        if (asked.json() && asked.files().size() > 1) {
            out.println(json(asked, file, Map.of("error", wrong)));
        }
        return 1;
    }

    private static Account count(Asked asked, Path file, Consumer<String> doubts) {
        Found found = new ElectionFile(file).read(asked.seats(), doubts);
        Election election = found.election();
        Terms terms = found.terms();
        if (found.motion().isPresent()) {
            Motion motion = found.motion().get();
            return terms.isQuorumMissed(found.ballots())
                    ? Account.withoutQuorum(election, motion.code())
                    : new Account(election, motion.count(found.answers(), terms.threshold()));
        }
        Rule rule = asked.rule(terms);
        if (terms.isQuorumMissed(found.ballots())) {
            return Account.withoutQuorum(election, rule.code());
        }
        Lot lot = asked.lot(terms, election.choices());
        return new Account(election, rule.count(election, asked.completion(terms, rule), lot));
    }

    /** One document; of several files, one a line, each with the name of its file. */
    private static String json(Asked asked, Path file, Map<String, Object> facts) {
        if (asked.files().size() == 1) {
            return WIDE.writeValueAsString(facts);
        }
        var named = new LinkedHashMap<String, Object>();
        named.put("file", file.toString());
        named.putAll(facts);
        return ONE_LINE.writeValueAsString(named);
    }
}
