package maillage.groups.shared;

import java.text.ListFormat;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import maillage.groups.CycleRules;
import maillage.groups.Entitlement;
import maillage.groups.Points;
import maillage.kernel.Language;
import maillage.platform.text.Texts;
import org.springframework.stereotype.Component;

/**
 * Says the rules of a year in plain words, from the data alone: pages, previews and comparisons say
 * the same.
 */
@Component
public class RuleWords {
    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    /** One sentence for each rule, in a fixed order. */
    public List<Said> sentences(CycleRules rules, Language language) {
        return List.of(
                new Said(
                        "threshold",
                        texts.get(
                                language,
                                "groups.rules.threshold." + rules.unit().code(),
                                rules.threshold())),
                new Said("unit", texts.get(language, "groups.rules.unit." + rules.unit().code())),
                new Said("kinds", kinds(rules, language)),
                new Said(
                        "remote",
                        texts.get(
                                language,
                                rules.remoteCounts()
                                        ? "groups.rules.remote.yes"
                                        : "groups.rules.remote.no")),
                new Said(
                        "notice",
                        rules.notice().isZero()
                                ? texts.get(language, "groups.rules.notice.none")
                                : texts.get(
                                        language,
                                        "groups.rules.notice",
                                        period(rules.notice(), language))),
                new Said("involvement", involvement(rules.points(), language)),
                new Said("draw", texts.get(language, "groups.rules.draw", rules.drawSeed())));
    }

    /** {@code un mois}, {@code 2 mois et 10 jours}: calendar months and days. */
    public String period(Period period, Language language) {
        var parts = new ArrayList<String>();
        if (period.toTotalMonths() > 0) {
            parts.add(texts.get(language, "groups.period.months", period.toTotalMonths()));
        }
        if (period.getDays() > 0) {
            parts.add(texts.get(language, "groups.period.days", period.getDays()));
        }
        return list(parts, language);
    }

    public String entitlement(Entitlement entitlement, Language language) {
        var words = new StringBuilder(entitlement.names().in(language).text());
        entitlement
                .quantity()
                .ifPresent(
                        many ->
                                words.append(
                                        texts.get(language, "groups.entitlement.quantity", many)));
        var conditions = new ArrayList<String>();
        if (entitlement.whileSeatsLast()) {
            conditions.add(texts.get(language, "groups.entitlement.while-seats-last"));
        }
        if (entitlement.byInvolvement()) {
            conditions.add(texts.get(language, "groups.entitlement.by-involvement"));
        }
        if (!conditions.isEmpty()) {
            words.append(" (")
                    .append(
                            String.join(" ; ", conditions)
                                    .replace(" ;", language == Language.FR ? "\u00a0;" : ";"))
                    .append(')');
        }
        // What the network itself wrote is a sentence of its own.
        String said = entitlement.conditions().in(language).text();
        return said.isEmpty()
                ? words.toString()
                : words.append(". ")
                        .appendCodePoint(Character.toUpperCase(said.codePointAt(0)))
                        .append(said.substring(said.offsetByCodePoints(0, 1)))
                        .toString();
    }

    private String kinds(CycleRules rules, Language language) {
        if (rules.countingKinds().isEmpty()) {
            return texts.get(language, "groups.rules.kinds.none");
        }
        List<String> words =
                rules.countingKinds().stream()
                        .map(kind -> texts.get(language, "groups.rules.kind." + kind))
                        .toList();
        return texts.get(language, "groups.rules.kinds", list(words, language));
    }

    private String involvement(Points points, Language language) {
        var parts = new ArrayList<String>();
        part(parts, points.meeting(), "groups.rules.points.meeting", language);
        part(parts, points.deliverable(), "groups.rules.points.deliverable", language);
        part(parts, points.session(), "groups.rules.points.session", language);
        part(parts, points.room(), "groups.rules.points.room", language);
        return parts.isEmpty()
                ? texts.get(language, "groups.rules.involvement.none")
                : texts.get(language, "groups.rules.involvement", list(parts, language));
    }

    private void part(List<String> parts, int points, String key, Language language) {
        if (points > 0) {
            parts.add(texts.get(language, key, points));
        }
    }

    private static String list(List<String> parts, Language language) {
        return parts.isEmpty()
                ? ""
                : ListFormat.getInstance(
                                language.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(parts);
    }

    /**
     * @param rule its text key is {@code groups.rule.<rule>}
     */
    public record Said(String rule, String sentence) {}
}
