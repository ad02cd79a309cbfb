package maillage.timetable.shared.programme;

import java.util.List;

/**
 * Someone with a part in sessions.
 *
 * @param available empty: always
 * @param walk minutes from one room to another of the same site
 * @param setup minutes needed in a room before a session
 * @param inARow at most so many sessions without a pause; 0: any number
 * @param notAlone whether one session alone in a day is to be avoided
 */
public record Person(
        String id,
        String name,
        List<Span> available,
        int walk,
        int setup,
        int inARow,
        boolean notAlone) {
    public Person {
        available = List.copyOf(available);
    }
}
