package maillage.timetable.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.judging.Fact;
import maillage.timetable.shared.programme.judging.Judgement;
import maillage.timetable.shared.programme.judging.Score;

/**
 * What is said of a timetable, gathered under what it is about, the worst first. A fact about two
 * sessions stands under both, one about no room under none.
 */
record GatheredWords(Programme programme, Judgement judgement, Grouping by) {
    List<LocalizedText> sentences() {
        Map<String, Score> scores = judgement.by(by::keys);
        Map<String, LocalizedText> names = names();
        var sentences = new ArrayList<LocalizedText>();
        scores.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Score>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(
                        entry -> {
                            sentences.add(
                                    heading(
                                            names.getOrDefault(
                                                    entry.getKey(), same(entry.getKey())),
                                            entry.getValue()));
                            judgement.facts().stream()
                                    .filter(fact -> by.keys(fact).contains(entry.getKey()))
                                    .map(Fact::words)
                                    .map(WhyWords::dashed)
                                    .forEach(sentences::add);
                        });
        return sentences;
    }

    private static LocalizedText heading(LocalizedText name, Score score) {
        LocalizedText levels = WhyWords.levels(score);
        return LocalizedText.frEn(
                name.byTag().get("fr") + " (" + levels.byTag().get("fr") + ")",
                name.byTag().get("en") + " (" + levels.byTag().get("en") + ")");
    }

    private Map<String, LocalizedText> names() {
        return switch (by) {
            case RULE -> named(Stream.of(Rule.values()), Rule::code, Rule::sentence);
            case SESSION ->
                    named(programme.sessions().stream(), Session::id, one -> same(one.called()));
            case PERSON ->
                    named(
                            programme.people().stream(),
                            Person::id,
                            one -> same(one.name().isEmpty() ? one.id() : one.name()));
            case ROOM ->
                    named(
                            programme.rooms().stream(),
                            Room::id,
                            one -> same(one.name().isEmpty() ? one.id() : one.name()));
        };
    }

    private static <T> Map<String, LocalizedText> named(
            Stream<T> all, Function<T, String> id, Function<T, LocalizedText> name) {
        return all.collect(Collectors.toMap(id, name));
    }

    private static LocalizedText same(String name) {
        return LocalizedText.frEn(name, name);
    }
}
