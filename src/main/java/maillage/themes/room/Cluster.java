package maillage.themes.room;

import java.util.Optional;
import java.util.UUID;

/**
 * A group of cards.
 *
 * @param number in the order they were made
 * @param cards those that are shown
 * @param phones how many people marked it on their phone
 * @param paper how many more were counted in the room
 * @param proposal the number of the proposal it became
 */
public record Cluster(
        UUID id,
        int number,
        String title,
        String language,
        int cards,
        int phones,
        int paper,
        Optional<Integer> proposal) {
    public static final int TITLE = 120;

    public int interests() {
        return phones + paper;
    }
}
