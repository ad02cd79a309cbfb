package maillage.timetable.shared.programme.judging;

import java.util.Comparator;
import java.util.List;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;

/** Tells every breach of every rule of a programme. */
public record Judge(Programme programme) {
    public Judgement of(Timetable timetable) {
        var scene = new Scene(programme, timetable);
        var facts = new Facts();
        new SessionRules(scene, facts).judge();
        new RoomRules(scene, facts).judge();
        new PeopleRules(scene, facts).judge();
        new DayRules(scene, facts).judge();
        new AudienceRules(scene, facts).judge();
        new TrackRules(scene, facts).judge();
        new OrderRules(scene, facts).judge();
        List<Fact> sorted = facts.told().stream().sorted(Comparator.comparing(Fact::rule)).toList();
        return new Judgement(programme.rules(), sorted);
    }
}
