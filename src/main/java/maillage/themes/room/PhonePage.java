package maillage.themes.room;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import maillage.platform.web.Faults;

/**
 * A room on a phone.
 *
 * @param own the organisations in whose name the reader acts, by id
 * @param organisation the one chosen
 * @param key of the card form
 * @param text typed
 * @param mine the reader's cards, the latest first
 * @param marked the groups that the reader marked
 */
public record PhonePage(
        Room room,
        Now now,
        Map<String, String> own,
        String organisation,
        UUID key,
        String text,
        List<Card> mine,
        Set<UUID> marked,
        Faults faults) {
    public PhonePage {
        mine = List.copyOf(mine);
        marked = Set.copyOf(marked);
    }

    public Gathering gathering() {
        return room.gathering();
    }

    public int cardsLeft() {
        return Math.max(0, gathering().cardsEach() - mine.size());
    }

    public int interestsLeft() {
        return Math.max(0, gathering().interestsEach() - marked.size());
    }
}
