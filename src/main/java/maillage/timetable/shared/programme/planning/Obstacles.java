package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.Words;

/**
 * What forbids places to a session, in words. Each rule that forbids is asked where no other costs
 * anything: what is told is what the search counts.
 */
final class Obstacles {
    /** Those that have words of their own; of any other the rule itself is said. */
    private static final Set<Rule> WORDED =
            Set.of(
                    Rule.PINNED,
                    Rule.TIMES,
                    Rule.ROOMS,
                    Rule.FEATURES,
                    Rule.OWNER,
                    Rule.OPEN,
                    Rule.CAPACITY,
                    Rule.ROOM_CLASH,
                    Rule.CHANGEOVER,
                    Rule.RESOURCE,
                    Rule.TRAVEL,
                    Rule.BUFFER);

    /** Those that a session keeps or breaks whatever becomes of the others. */
    private static final Set<Rule> OWN =
            Set.of(
                    Rule.PINNED,
                    Rule.TIMES,
                    Rule.ROOMS,
                    Rule.FEATURES,
                    Rule.OWNER,
                    Rule.OPEN,
                    Rule.AVAILABLE);

    private static final Timetable NOWHERE = new Timetable(Map.of());

    private final Programme programme;
    private final Timetable timetable;
    private final Company company;

    Obstacles(Programme programme, Timetable timetable) {
        this.programme = programme;
        this.timetable = timetable;
        company = new Company(programme, timetable);
    }

    /**
     * The reasons against each of these places, none where nothing forbids it.
     *
     * @param starts one for each place, as the model numbers them
     * @param rooms the same
     */
    List<List<LocalizedText>> against(int session, int[] starts, int[] rooms) {
        var reasons = new ArrayList<List<LocalizedText>>();
        for (int i = 0; i < starts.length; i++) {
            reasons.add(new ArrayList<>());
        }
        for (Rule rule : Rule.values()) {
            if (rule == Rule.UNPLACED || programme.rules().of(rule).level() != Level.FORBIDDEN) {
                continue;
            }
            boolean own = OWN.contains(rule);
            var model = new Model((own ? alone(session) : programme).withRules(only(rule)));
            var at = new Placement(model);
            at.restore(new Layout(model).places(own ? NOWHERE : timetable));
            int one = own ? 0 : session;
            Map<Integer, List<LocalizedText>> said = new HashMap<>();
            for (int i = 0; i < starts.length; i++) {
                if (at.at(one, starts[i], rooms[i]) > 0) {
                    Span span = span(session, model, starts[i]);
                    reasons.get(i)
                            .addAll(
                                    said.computeIfAbsent(
                                            starts[i], any -> words(rule, session, span)));
                }
            }
        }
        return reasons;
    }

    /** As if there were no other session. */
    private Programme alone(int session) {
        return new Programme(
                programme.edition(),
                programme.sites(),
                programme.travel(),
                programme.rooms(),
                List.of(),
                List.of(),
                List.of(),
                programme.people(),
                List.of(),
                List.of(programme.sessions().get(session)),
                List.of(),
                List.of(),
                programme.rules());
    }

    private static RuleBook only(Rule rule) {
        RuleBook rules = RuleBook.UNSAID;
        for (Rule other : Rule.values()) {
            rules = rules.with(other, other == rule ? Level.FORBIDDEN : Level.NOTE, 1);
        }
        return rules;
    }

    private Span span(int session, Model model, int start) {
        var from = model.timeline.moment(start);
        return new Span(from, from.plusMinutes(programme.sessions().get(session).duration()));
    }

    /** One for each person, session or audience that a rule is about; else one of the rule. */
    private List<LocalizedText> words(Rule rule, int position, Span span) {
        Session session = programme.sessions().get(position);
        List<String> names =
                switch (rule) {
                    case PERSON_CLASH -> company.elsewhere(session, span);
                    case AVAILABLE -> company.away(session, span);
                    case BLOCKS -> company.blocking(session, span);
                    case AUDIENCE_MUST -> company.audiences(session, span);
                    case ORDER -> company.outOfOrder(session, span);
                    default -> List.of();
                };
        String key = "programme.why." + rule.code();
        if (!names.isEmpty()) {
            return names.stream().map(name -> Words.text(key, name)).toList();
        }
        return List.of(WORDED.contains(rule) ? Words.text(key) : rule.sentence());
    }
}
