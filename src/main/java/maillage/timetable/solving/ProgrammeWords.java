package maillage.timetable.solving;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.judging.Difference;
import maillage.timetable.shared.programme.judging.Fact;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.programme.planning.Conflict;
import maillage.timetable.shared.programme.planning.Conflicts;
import maillage.timetable.shared.programme.planning.Price;
import maillage.timetable.shared.programme.planning.Pricing;
import maillage.timetable.shared.programme.planning.Replanning;
import maillage.timetable.shared.programme.planning.Replanning.Improvement;
import maillage.timetable.solving.Asked.Wanted;

/** What can be said of a timetable beyond its worth. */
record ProgrammeWords(Programme programme, Timetable timetable) {
    private static final int MOST_IMPROVEMENTS = 5;

    /** Beyond, finding one improvement takes seconds: there it is the only one. */
    private static final int MANY_SESSIONS = 400;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /**
     * What has to give where something forbidden is left; what was moved, and what more would do.
     */
    List<LocalizedText> remarks(boolean repaired) {
        var remarks = new ArrayList<LocalizedText>();
        if (!new Judge(programme).of(timetable).score().usable()) {
            new Conflicts(programme).found().stream().map(Conflict::words).forEach(remarks::add);
        }
        if (!repaired) {
            return remarks;
        }
        var replanning = new Replanning(programme);
        int most = programme.sessions().size() > MANY_SESSIONS ? 1 : MOST_IMPROVEMENTS;
        int moved = replanning.moved(timetable);
        int fewest = replanning.fewestMoves();
        remarks.add(
                LocalizedText.frEn(
                        "sessions déplacées\u00a0: " + moved + "\u00a0; au moins\u00a0: " + fewest,
                        "sessions moved: " + moved + "; at least: " + fewest));
        for (Improvement one : replanning.improvements(timetable, most)) {
            remarks.add(
                    line(session(one.session()).called() + " → " + shown(one.to()), one.change()));
        }
        return remarks;
    }

    /**
     * @throws Unreadable where there is no such session, or no such place
     */
    List<LocalizedText> explain(Wanted wanted) {
        Session session = session(wanted.session());
        return wanted.start().isPresent()
                ? there(wanted, wanted.start().get())
                : new WhyWords(programme, timetable, session).here();
    }

    /** What would be said that is not said now, and the other way round. */
    private List<LocalizedText> there(Wanted wanted, LocalDateTime start) {
        var place = new Place(start, wanted.room());
        Price price =
                new Pricing(programme, timetable)
                        .prices(wanted.session()).stream()
                                .filter(one -> one.place().equals(place))
                                .findFirst()
                                .orElseThrow(
                                        () ->
                                                new Unreadable(
                                                        0,
                                                        LocalizedText.frEn(
                                                                shown(place)
                                                                        + "\u00a0: ce n’est pas une place"
                                                                        + " pour cette session",
                                                                shown(place)
                                                                        + ": this is no place for"
                                                                        + " that session")));
        var difference = Difference.of(programme, timetable, wanted.session(), place);
        var sentences = new ArrayList<LocalizedText>();
        sentences.add(line(price));
        difference.come().forEach(fact -> sentences.add(marked("+ ", fact)));
        difference.gone().forEach(fact -> sentences.add(marked("− ", fact)));
        return sentences;
    }

    private Session session(String id) {
        return programme.sessions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Unreadable(
                                        0,
                                        LocalizedText.frEn(
                                                "aucune session n’est «\u00a0" + id + "\u00a0»",
                                                "no session is called “" + id + "”")));
    }

    private static String shown(Place place) {
        String start = place.start().format(MOMENT);
        return place.room().isEmpty() ? start : start + ", " + place.room();
    }

    private static LocalizedText marked(String mark, Fact fact) {
        return LocalizedText.frEn(
                mark + fact.words().byTag().get("fr"), mark + fact.words().byTag().get("en"));
    }

    /** A place by the names that {@code --start} and {@code --room} take. */
    static LocalizedText line(Price price) {
        return line("→ " + shown(price.place()), price.change());
    }

    private static LocalizedText line(String what, Score change) {
        return LocalizedText.frEn(
                "%s (interdit\u00a0: %+d, fort\u00a0: %+d, faible\u00a0: %+d)"
                        .formatted(what, change.forbidden(), change.strong(), change.weak()),
                "%s (forbidden: %+d, strong: %+d, weak: %+d)"
                        .formatted(what, change.forbidden(), change.strong(), change.weak()));
    }
}
