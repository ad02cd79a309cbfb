package maillage.themes.recount;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import maillage.themes.shared.counting.Approvals;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Motion;
import maillage.themes.shared.counting.Uncountable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the answers to a motion, one a line, under lines that say how they are counted. */
final class MotionFile {
    private static final Pattern NAME = Pattern.compile("(?s)# ALTERNATIVE NAME 1: ?(.*)");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    private MotionFile() {}

    /**
     * @throws Uncountable with the line and what is wrong with it
     */
    static Found read(String text) {
        var terms = new Terms(new HashMap<>());
        String[] lines = ElectionFile.lines(text);
        String name = "";
        int headers = 0;
        while (headers < lines.length && lines[headers].startsWith("#")) {
            terms.take(lines[headers], headers + 1);
            Matcher named = NAME.matcher(lines[headers]);
            name = named.matches() ? named.group(1).strip() : name;
            headers++;
        }
        String code = terms.rule().orElse("");
        Motion motion =
                Arrays.stream(Motion.values())
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Uncountable(
                                                "the file has no line # RULE: consent or # RULE:"
                                                        + " majority"));
        String rest = String.join("\n", Arrays.asList(lines).subList(headers, lines.length));
        return new Found(
                Election.ofPlaces(List.of(Choice.of("1", name)), 1, Approvals.of()),
                Optional.of(motion),
                answers(rest, headers, motion),
                terms);
    }

    private static List<Motion.Answer> answers(String text, int above, Motion motion) {
        var answers = new ArrayList<Motion.Answer>();
        List<String> columns = List.of();
        try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                int line = above + Math.toIntExact(parser.getCurrentLineNumber());
                if (columns.isEmpty()) {
                    columns = record.toList();
                    if (!columns.containsAll(List.of("weight", "answer"))) {
                        throw new Uncountable(line, "there is no column weight or answer");
                    }
                    continue;
                }
                String answer = cell(record, columns.indexOf("answer"));
                if (!motion.words().contains(answer)) {
                    throw new Uncountable(
                            line,
                            "an answer is one of "
                                    + String.join(", ", motion.words())
                                    + ", not "
                                    + Numbers.shown(answer));
                }
                answers.add(
                        new Motion.Answer(
                                answer,
                                Numbers.whole(cell(record, columns.indexOf("weight")), line)));
            }
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Uncountable("the answers cannot be read");
        }
        return answers;
    }

    private static String cell(CSVRecord record, int at) {
        return at < record.size() ? record.get(at).strip() : "";
    }
}
