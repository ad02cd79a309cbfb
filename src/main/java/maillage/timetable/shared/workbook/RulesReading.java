package maillage.timetable.shared.workbook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Limits;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.RuleTerms;

/** How the organiser takes each rule: named by its sentence in either language, or its code. */
final class RulesReading {
    private RulesReading() {}

    static RuleBook of(List<Entry> entries) {
        Map<Rule, RuleTerms> chosen = new EnumMap<>(Rule.class);
        for (Entry entry : entries) {
            String written = entry.required(Column.RULE);
            Optional<Rule> rule = rule(written);
            if (rule.isEmpty() && !written.isEmpty()) {
                entry.fault(Column.RULE, "rule", CellFaults.shown(written));
            }
            entry.required(Column.LEVEL);
            Level level =
                    entry.choice(
                            Column.LEVEL,
                            Level.values(),
                            "workbook.level.",
                            Level::code,
                            Level.NOTE);
            int weight = entry.whole(Column.WEIGHT, 1, Limits.WEIGHT, 1);
            if (rule.isPresent() && chosen.put(rule.get(), new RuleTerms(level, weight)) != null) {
                entry.fault(Column.RULE, "twice", CellFaults.shown(written));
            }
        }
        return new RuleBook(chosen);
    }

    private static Optional<Rule> rule(String written) {
        String plain = bare(written);
        return Arrays.stream(Rule.values())
                .filter(
                        rule ->
                                plain.equals(rule.code())
                                        || rule.sentence().byTag().values().stream()
                                                .anyMatch(words -> bare(words).equals(plain)))
                .findFirst();
    }

    private static String bare(String words) {
        return Folded.of(words).replaceAll("\\.$", "");
    }
}
