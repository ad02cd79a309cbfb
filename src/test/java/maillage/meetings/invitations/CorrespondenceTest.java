package maillage.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import maillage.kernel.PersonId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What calendars are told of a meeting, whatever happens to it and to those invited. */
class CorrespondenceTest {
    private static final List<PersonId> PEOPLE =
            IntStream.range(0, 5).mapToObj(number -> new PersonId(new UUID(0, number))).toList();

    /**
     * @param moved whether the meeting itself changed, besides who is expected
     */
    record Event(boolean moved, Set<Integer> expected) {}

    @Property(tries = 500)
    void eachLetterToAPersonRisesAndExactlyThoseExpectedHoldTheLatest(
            @ForAll("events") List<Event> events) {
        int sequence = 0;
        var holding = new HashMap<PersonId, Integer>();
        var withdrawn = new HashMap<PersonId, Integer>();
        var lastSent = new HashMap<PersonId, Integer>();
        var calendars = new HashMap<PersonId, Boolean>();
        for (Event event : events) {
            sequence += event.moved() ? 1 : 0;
            Set<PersonId> expected =
                    new HashSet<>(event.expected().stream().map(PEOPLE::get).toList());
            Correspondence.Round round =
                    new Correspondence(sequence, holding, withdrawn).round(expected);
            assertThat(round.sequence()).isGreaterThanOrEqualTo(sequence);
            sequence = round.sequence();
            for (Correspondence.Message message : round.messages()) {
                assertThat(message.sequence()).isEqualTo(sequence);
                Integer before = lastSent.put(message.person(), message.sequence());
                assertThat(before == null || before < message.sequence())
                        .as("rises for " + message)
                        .isTrue();
                calendars.put(message.person(), message.word() != Correspondence.Word.WITHDRAW);
                holding.remove(message.person());
                withdrawn.remove(message.person());
                (message.word() == Correspondence.Word.WITHDRAW ? withdrawn : holding)
                        .put(message.person(), message.sequence());
            }
            for (PersonId untouched : round.untouched()) {
                holding.put(untouched, sequence);
            }
            Set<PersonId> having = new HashSet<>();
            calendars.forEach(
                    (person, has) -> {
                        if (has) {
                            having.add(person);
                        }
                    });
            assertThat(having).isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Set<Integer>> some = Arbitraries.integers().between(0, PEOPLE.size() - 1).set();
        return net.jqwik.api.Combinators.combine(Arbitraries.of(true, false), some)
                .as(Event::new)
                .list()
                .ofMaxSize(12);
    }

    @Test
    void whoeverLeavesIsToldLastThatItIsOver() {
        var sent =
                new Correspondence(3, Map.of(PEOPLE.get(0), 3, PEOPLE.get(1), 3), Map.of())
                        .round(Set.of(PEOPLE.get(0)));
        assertThat(sent.messages())
                .containsExactly(
                        new Correspondence.Message(PEOPLE.get(1), Correspondence.Word.WITHDRAW, 4));
        assertThat(sent.untouched()).containsExactly(PEOPLE.get(0));
    }

    @Test
    void nothingIsSentWhenNothingChanged() {
        var holding = Map.of(PEOPLE.get(0), 2);
        assertThat(
                        new ArrayList<>(
                                new Correspondence(2, holding, Map.of())
                                        .round(holding.keySet())
                                        .messages()))
                .isEmpty();
    }
}
