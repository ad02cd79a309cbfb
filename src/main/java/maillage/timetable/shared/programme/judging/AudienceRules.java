package maillage.timetable.shared.programme.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.programme.Audience;
import maillage.timetable.shared.programme.Rule;

/** Sessions that the same people would attend. */
record AudienceRules(Scene scene, Facts facts) {
    private record Pair(Placed one, Placed other) {}

    void judge() {
        Map<Pair, Long> wishes = new LinkedHashMap<>();
        for (Audience audience : scene.programme().audiences()) {
            List<String> sessions = audience.sessions().stream().sorted().toList();
            Scene.pairs(
                    scene.placed(sessions),
                    (one, other) -> {
                        if (!one.overlaps(other)) {
                            return;
                        }
                        if (audience.hard()) {
                            must(audience, one, other);
                        } else {
                            wishes.merge(new Pair(one, other), (long) audience.weight(), Long::sum);
                        }
                    });
        }
        wishes.forEach(
                (pair, people) ->
                        facts.add(
                                facts.tell(Rule.AUDIENCE, people, pair.one(), pair.other()),
                                people,
                                Facts.named(pair.one()),
                                Facts.named(pair.other()),
                                pair.one().place().start()));
    }

    private void must(Audience audience, Placed one, Placed other) {
        facts.add(
                facts.tell(Rule.AUDIENCE_MUST, audience.weight(), one, other),
                audience.name().isEmpty() ? audience.id() : audience.name(),
                Facts.named(one),
                Facts.named(other),
                one.place().start());
    }
}
