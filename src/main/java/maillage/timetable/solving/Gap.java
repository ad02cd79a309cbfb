package maillage.timetable.solving;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.kernel.LocalizedText;

/**
 * How far a solution may be from the best.
 *
 * @param least what no solution goes below, one for each of the totals; those after the first hold
 *     where the first is met
 */
record Gap(Verdict verdict, List<Long> least) {
    Gap {
        least = List.copyOf(least);
    }

    LocalizedText words() {
        if (IntStream.range(0, least.size()).allMatch(i -> gap(i) == 0)) {
            return LocalizedText.frEn(
                    "rien ne peut être meilleur\u00a0: c’est prouvé", "proved best");
        }
        int shown = gap(0) == 0 ? least.size() : 1;
        return LocalizedText.frEn(
                "au moins\u00a0: %s\u00a0; écart\u00a0: %s"
                        .formatted(least("fr", shown), gaps("fr", shown)),
                "at least: %s; gap: %s".formatted(least("en", shown), gaps("en", shown)));
    }

    private long gap(int total) {
        return verdict.totals().get(total).cost() - least.get(total);
    }

    private String least(String tag, int shown) {
        return IntStream.range(0, shown)
                .mapToObj(i -> named(tag, i) + least.get(i))
                .collect(Collectors.joining(", "));
    }

    private String gaps(String tag, int shown) {
        return IntStream.range(0, shown)
                .mapToObj(i -> named(tag, i) + gap(i))
                .collect(Collectors.joining(", "));
    }

    private String named(String tag, int total) {
        return verdict.totals().get(total).words().byTag().get(tag)
                + (tag.equals("fr") ? "\u00a0: " : ": ");
    }
}
