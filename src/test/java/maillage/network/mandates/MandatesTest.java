package maillage.network.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.kernel.DateRange;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.network.Mandate;
import maillage.network.MandateKind;
import maillage.network.mandates.Mandates.Answer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MandatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
    private static final OrganisationId ROOFS = OrganisationId.next();
    private static final List<PersonId> PEOPLE =
            List.of(PersonId.next(), PersonId.next(), PersonId.next());

    @Test
    void anAlternateOfComparableLevelIsTaken() {
        assertThat(
                        led(2).give(
                                        PEOPLE.get(1),
                                        MandateKind.ALTERNATE,
                                        3,
                                        DateRange.since(TODAY),
                                        false))
                .isInstanceOf(Answer.Given.class);
    }

    @Test
    void anAlternateFarFromTheTitularsLevelNeedsAFacilitatorsWord() {
        assertThat(
                        led(3).give(
                                        PEOPLE.get(1),
                                        MandateKind.ALTERNATE,
                                        1,
                                        DateRange.since(TODAY),
                                        false))
                .isEqualTo(new Answer.NotComparable(3));
        assertThat(
                        led(3).give(
                                        PEOPLE.get(1),
                                        MandateKind.ALTERNATE,
                                        1,
                                        DateRange.since(TODAY),
                                        true))
                .isInstanceOf(Answer.Given.class);
    }

    @Test
    void aNewTitularTakesOverTheDayAfterTheFormerOneEnds() {
        Answer answer =
                led(2).give(PEOPLE.get(1), MandateKind.TITULAR, 2, DateRange.since(TODAY), false);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Given.class,
                        given ->
                                assertThat(given.shortened())
                                        .singleElement()
                                        .satisfies(
                                                former ->
                                                        assertThat(former.valid().to())
                                                                .isEqualTo(TODAY.minusDays(1))));
    }

    @Test
    void whoHasAMandateIsNotGivenASecondOne() {
        assertThat(
                        led(2).give(
                                        PEOPLE.get(0),
                                        MandateKind.TITULAR,
                                        2,
                                        DateRange.since(TODAY),
                                        false))
                .isInstanceOf(Answer.Already.class);
    }

    @Test
    void beingRecognisedForOneMeetingStandsInNobodysWay() {
        var walkIn =
                new Mandate(
                        MandateId.next(),
                        PEOPLE.get(1),
                        ROOFS,
                        MandateKind.ALTERNATE,
                        "",
                        2,
                        new DateRange(TODAY, TODAY),
                        Optional.of(MeetingId.next()));
        assertThat(
                        new Mandates(List.of(walkIn))
                                .give(
                                        PEOPLE.get(1),
                                        MandateKind.ALTERNATE,
                                        2,
                                        DateRange.since(TODAY),
                                        false))
                .isInstanceOf(Answer.Given.class);
    }

    @Test
    void theLastWhoDecidesIsKnownAsTheLast() {
        Mandates mandates = led(2);
        assertThat(mandates.isLastTitular(mandates.all().getFirst(), TODAY)).isTrue();
    }

    @Property
    void whateverIsGivenNobodyHoldsTwoMandatesOnADayAndThereIsOneTitularAtMost(
            @ForAll("deeds") List<Deed> deeds) {
        List<Mandate> all = new ArrayList<>();
        for (Deed deed : deeds) {
            Answer answer =
                    new Mandates(all)
                            .give(
                                    deed.person(),
                                    deed.kind(),
                                    deed.level(),
                                    deed.valid(),
                                    deed.word());
            if (answer instanceof Answer.Given(var shortened)) {
                for (Mandate cut : shortened) {
                    Mandate former =
                            all.stream()
                                    .filter(mandate -> mandate.id().equals(cut.id()))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(former.valid().from()).isEqualTo(cut.valid().from());
                    assertThat(
                                    former.valid().to() == null
                                            || !cut.valid().to().isAfter(former.valid().to()))
                            .as("an end only ever comes nearer")
                            .isTrue();
                    all.set(all.indexOf(former), cut);
                }
                all.add(
                        new Mandate(
                                MandateId.next(),
                                deed.person(),
                                ROOFS,
                                deed.kind(),
                                "",
                                deed.level(),
                                deed.valid(),
                                Optional.empty()));
            }
            for (Mandate one : all) {
                assertThat(all)
                        .filteredOn(other -> other != one && other.person().equals(one.person()))
                        .noneMatch(other -> other.valid().overlaps(one.valid()));
                if (one.kind() == MandateKind.TITULAR) {
                    assertThat(all)
                            .filteredOn(
                                    other -> other != one && other.kind() == MandateKind.TITULAR)
                            .noneMatch(other -> other.valid().overlaps(one.valid()));
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<DateRange> days =
                Combinators.combine(
                                Arbitraries.integers().between(0, 40),
                                Arbitraries.integers().between(-1, 20))
                        .as(
                                (from, length) ->
                                        new DateRange(
                                                TODAY.plusDays(from),
                                                length < 0 ? null : TODAY.plusDays(from + length)));
        return Combinators.combine(
                        Arbitraries.of(PEOPLE),
                        Arbitraries.of(MandateKind.values()),
                        Arbitraries.integers().between(1, 3),
                        days,
                        Arbitraries.of(true, false))
                .as(Deed::new)
                .list()
                .ofMaxSize(12);
    }

    record Deed(PersonId person, MandateKind kind, int level, DateRange valid, boolean word) {}

    private static Mandates led(int level) {
        return new Mandates(
                List.of(
                        new Mandate(
                                MandateId.next(),
                                PEOPLE.get(0),
                                ROOFS,
                                MandateKind.TITULAR,
                                "",
                                level,
                                DateRange.since(TODAY.minusYears(1)),
                                Optional.empty())));
    }
}
