package maillage.meetings.invitations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.PersonId;

/**
 * What each person's calendar holds of one meeting, by the sequence last sent to them (RFC 5546):
 * {@code holding} has it, {@code withdrawn} was told to drop it.
 */
record Correspondence(
        int sequence, Map<PersonId, Integer> holding, Map<PersonId, Integer> withdrawn) {
    enum Word {
        INVITE,
        CHANGE,
        WITHDRAW
    }

    /**
     * @param sequence higher than any that this person was sent before
     */
    record Message(PersonId person, Word word, int sequence) {}

    /**
     * What to send so that exactly those expected hold the meeting as it is now.
     *
     * @param sequence the meeting's from then on
     * @param untouched who holds it as it is: nothing is sent, though the meeting's sequence may
     *     rise for others
     */
    record Round(int sequence, List<Message> messages, Set<PersonId> untouched) {
        List<PersonId> people(Word word) {
            return messages.stream()
                    .filter(message -> message.word() == word)
                    .map(Message::person)
                    .toList();
        }
    }

    Correspondence {
        holding = Map.copyOf(holding);
        withdrawn = Map.copyOf(withdrawn);
    }

    /**
     * Whoever has the latest version is left in peace; leaving and coming back is a change of its
     * own for who leaves and comes back.
     */
    Round round(Set<PersonId> expected) {
        int next = sequence;
        for (Map.Entry<PersonId, Integer> sent : holding.entrySet()) {
            next = expected.contains(sent.getKey()) ? next : Math.max(next, sent.getValue() + 1);
        }
        for (Map.Entry<PersonId, Integer> sent : withdrawn.entrySet()) {
            next = expected.contains(sent.getKey()) ? Math.max(next, sent.getValue() + 1) : next;
        }
        var messages = new ArrayList<Message>();
        var untouched = new HashSet<PersonId>();
        for (Map.Entry<PersonId, Integer> sent : holding.entrySet()) {
            if (!expected.contains(sent.getKey())) {
                messages.add(new Message(sent.getKey(), Word.WITHDRAW, next));
            } else if (sent.getValue() < sequence) {
                messages.add(new Message(sent.getKey(), Word.CHANGE, next));
            } else {
                untouched.add(sent.getKey());
            }
        }
        for (PersonId person : expected) {
            if (!holding.containsKey(person)) {
                messages.add(new Message(person, Word.INVITE, next));
            }
        }
        return new Round(next, messages, untouched);
    }
}
