package maillage.timetable.shared.programme.judging;

import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Rule;

/**
 * One breach of a rule, in words.
 *
 * @param count how much, in the rule's own measure (docs/formats/programme.md); above 0
 * @param sessions ids of those it concerns
 * @param people ids; empty where the rule is not about people
 * @param rooms ids; empty where the rule is not about rooms
 */
public record Fact(
        Rule rule,
        long count,
        List<String> sessions,
        List<String> people,
        List<String> rooms,
        LocalizedText words) {
    public Fact {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
        rooms = List.copyOf(rooms);
    }
}
