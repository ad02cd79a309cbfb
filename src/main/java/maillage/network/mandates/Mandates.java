package maillage.network.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.kernel.DateRange;
import maillage.kernel.PersonId;
import maillage.network.Mandate;
import maillage.network.MandateKind;

/**
 * Who speaks for one organisation, past and to come (docs/rules.md#r7). A person has at most one
 * mandate a day for it, it has one titular at a time, and an alternate's level differs from the
 * titular's by at most one unless someone of the staff gives their word.
 */
record Mandates(List<Mandate> all) {
    Mandates {
        all = all.stream().filter(mandate -> mandate.oneMeeting().isEmpty()).toList();
    }

    sealed interface Answer {
        /**
         * @param shortened mandates that end the day before the new one begins
         */
        record Given(List<Mandate> shortened) implements Answer {}

        /**
         * @param same the one that is already there, and cannot make room
         */
        record Already(Mandate same) implements Answer {}

        record NotComparable(int titularLevel) implements Answer {}
    }

    Answer give(PersonId person, MandateKind kind, int level, DateRange valid, boolean staffWord) {
        Optional<Mandate> titular = titularOn(valid.from());
        if (kind == MandateKind.ALTERNATE
                && !staffWord
                && titular.isPresent()
                && !areComparable(titular.get().level(), level)) {
            return new Answer.NotComparable(titular.get().level());
        }
        var shortened = new ArrayList<Mandate>();
        for (Mandate other : all) {
            boolean same = other.person().equals(person);
            boolean handsOver = kind == MandateKind.TITULAR && other.kind() == MandateKind.TITULAR;
            if ((same || handsOver) && other.valid().overlaps(valid)) {
                if (same && other.kind() == kind || !other.valid().from().isBefore(valid.from())) {
                    return new Answer.Already(other);
                }
                shortened.add(endingOn(other, valid.from().minusDays(1)));
            }
        }
        return new Answer.Given(shortened);
    }

    static boolean areComparable(int oneLevel, int otherLevel) {
        return Math.abs(oneLevel - otherLevel) <= 1;
    }

    Optional<Mandate> titularOn(LocalDate day) {
        return all.stream()
                .filter(
                        mandate ->
                                mandate.kind() == MandateKind.TITULAR
                                        && mandate.valid().contains(day))
                .findFirst();
    }

    /** Whether ending this one leaves the organisation with nobody to decide for it. */
    boolean isLastTitular(Mandate mandate, LocalDate today) {
        return mandate.kind() == MandateKind.TITULAR
                && all.stream()
                        .noneMatch(
                                other ->
                                        !other.id().equals(mandate.id())
                                                && other.kind() == MandateKind.TITULAR
                                                && (other.valid().to() == null
                                                        || !other.valid().to().isBefore(today)));
    }

    private static Mandate endingOn(Mandate mandate, LocalDate last) {
        return new Mandate(
                mandate.id(),
                mandate.person(),
                mandate.organisation(),
                mandate.kind(),
                mandate.functionTitle(),
                mandate.level(),
                new DateRange(mandate.valid().from(), last),
                mandate.oneMeeting());
    }
}
