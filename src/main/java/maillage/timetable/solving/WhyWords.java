package maillage.timetable.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.Words;
import maillage.timetable.shared.programme.judging.Difference;
import maillage.timetable.shared.programme.judging.Fact;
import maillage.timetable.shared.programme.judging.Judge;
import maillage.timetable.shared.programme.judging.Judgement;
import maillage.timetable.shared.programme.judging.Score;
import maillage.timetable.shared.programme.planning.Alternatives;
import maillage.timetable.shared.programme.planning.Alternatives.Reason;
import maillage.timetable.shared.programme.planning.Alternatives.Tempting;

/** Why a session is where it is, in sentences. */
record WhyWords(Programme programme, Timetable timetable, Session session) {
    private static final int MOST_REASONS = 6;
    private static final int MOST_TEMPTING = 3;
    private static final int MOST_FACTS = 3;
    private static final int MOST_PLACES = 12;

    List<LocalizedText> here() {
        var sentences = new ArrayList<LocalizedText>();
        Judgement now = new Judge(programme).of(timetable);
        place(now, sentences);
        var others = Alternatives.of(programme, timetable, session.id());
        if (timetable.find(session.id()).isPresent()) {
            places(others, sentences);
            tempting(now, others, sentences);
        } else {
            sentences.add(forbidden(others));
        }
        if (!others.cheapest().isEmpty()) {
            sentences.add(Words.text("programme.why.cheapest"));
        }
        others.cheapest().stream()
                .limit(MOST_PLACES)
                .map(ProgrammeWords::line)
                .forEach(sentences::add);
        return sentences;
    }

    /** Where it is and what is said of it there. */
    private void place(Judgement now, List<LocalizedText> sentences) {
        timetable
                .find(session.id())
                .ifPresent(
                        place ->
                                sentences.add(
                                        Words.text(
                                                "programme.why.place",
                                                session.called(),
                                                shown(place))));
        List<Fact> facts =
                now.facts().stream()
                        .filter(fact -> fact.sessions().contains(session.id()))
                        .toList();
        Score cost = facts.stream().map(now::cost).reduce(Score.NOTHING, Score::plus);
        sentences.add(
                cost.equals(Score.NOTHING)
                        ? Words.text("programme.why.free")
                        : Words.text("programme.why.cost", levels(cost)));
        facts.forEach(fact -> sentences.add(dashed(fact.words())));
    }

    private void places(Alternatives others, List<LocalizedText> sentences) {
        sentences.add(forbidden(others));
        int allowed = others.cheapest().size();
        sentences.add(
                Words.text(
                        "programme.why.allowed",
                        allowed,
                        others.better(),
                        others.equal(),
                        allowed - others.better() - others.equal()));
    }

    private static LocalizedText forbidden(Alternatives others) {
        if (others.forbidden() == 0) {
            return Words.text("programme.why.all-allowed", others.places());
        }
        Stream<LocalizedText> reasons =
                others.reasons().stream().limit(MOST_REASONS).map(WhyWords::counted);
        int left = others.reasons().size() - MOST_REASONS;
        Stream<LocalizedText> more =
                left > 0 ? Stream.of(Words.text("programme.why.more", left)) : Stream.of();
        return Words.text(
                "programme.why.forbidden",
                others.places(),
                others.forbidden(),
                listed(Stream.concat(reasons, more)));
    }

    private static LocalizedText counted(Reason reason) {
        return Words.text("programme.why.reason", reason.places(), reason.words());
    }

    /** Where it would rather be, and what stands against it. */
    private void tempting(Judgement now, Alternatives others, List<LocalizedText> sentences) {
        if (others.tempting().isEmpty()) {
            sentences.add(Words.text("programme.why.best-alone"));
            return;
        }
        int all = others.tempting().size();
        long barred = others.tempting().stream().filter(one -> !one.allowed()).count();
        long helpful = others.tempting().stream().filter(WhyWords::helps).count();
        sentences.add(
                Words.text("programme.why.tempting", all, barred, all - barred - helpful, helpful));
        chosen(others.tempting()).forEach(one -> sentences.add(against(now, one.price().place())));
    }

    private static boolean helps(Tempting one) {
        return one.allowed() && one.price().change().compareTo(Score.NOTHING) < 0;
    }

    /** Those that cost least in all, no two at the same time. */
    private static List<Tempting> chosen(List<Tempting> tempting) {
        var chosen = new ArrayList<Tempting>();
        for (Tempting one :
                tempting.stream()
                        .sorted(Comparator.comparing(each -> each.price().change()))
                        .toList()) {
            var start = one.price().place().start();
            if (chosen.size() < MOST_TEMPTING
                    && chosen.stream()
                            .noneMatch(other -> other.price().place().start().equals(start))) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    private LocalizedText against(Judgement now, Place place) {
        var then = new Judge(programme).of(timetable.with(session.id(), place));
        var difference = Difference.between(now, then);
        return Words.text(
                difference.change().compareTo(Score.NOTHING) < 0
                        ? "programme.why.there-helps"
                        : "programme.why.there",
                shown(place),
                facts(now, difference.gone()),
                facts(now, difference.come()));
    }

    /** The first few that cost something. */
    private static LocalizedText facts(Judgement judged, List<Fact> facts) {
        List<Fact> counted =
                facts.stream()
                        .filter(fact -> !judged.cost(fact).equals(Score.NOTHING))
                        .sorted(Comparator.comparing(judged::cost).reversed())
                        .toList();
        int left = counted.size() - MOST_FACTS;
        return counted.stream()
                .limit(MOST_FACTS)
                .map(Fact::words)
                .reduce((some, next) -> Words.text("programme.why.facts", some, next))
                .map(some -> left > 0 ? Words.text("programme.why.facts-more", some, left) : some)
                .orElseGet(() -> Words.text("programme.why.nothing"));
    }

    private static LocalizedText listed(Stream<LocalizedText> texts) {
        return texts.reduce((some, next) -> Words.text("programme.why.list", some, next))
                .orElseThrow();
    }

    /** The three levels in words. */
    static LocalizedText levels(Score cost) {
        return Words.text("programme.why.levels", cost.forbidden(), cost.strong(), cost.weak());
    }

    private LocalizedText shown(Place place) {
        return place.room().isEmpty()
                ? Words.text("programme.start", place.start())
                : Words.text("programme.place", place.start(), room(place.room()));
    }

    private String room(String id) {
        return programme.rooms().stream()
                .filter(room -> room.id().equals(id))
                .map(room -> room.name().isEmpty() ? room.id() : room.name())
                .findFirst()
                .orElse(id);
    }

    /** A line under a heading. */
    static LocalizedText dashed(LocalizedText words) {
        return LocalizedText.frEn("– " + words.byTag().get("fr"), "– " + words.byTag().get("en"));
    }
}
