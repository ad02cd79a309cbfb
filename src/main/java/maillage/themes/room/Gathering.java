package maillage.themes.room;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * One gathering in a room, on one question of a consultation.
 *
 * @param number counts up within the consultation
 * @param consultation its slug
 * @param cardsEach how many cards a person may write
 * @param interestsEach how many groups a person may mark
 * @param version rises with every stage and with the vote it leads to: whoever holds an older one
 *     is told
 */
public record Gathering(
        UUID id,
        int number,
        UUID consultationId,
        String consultation,
        LocalizedText questions,
        Code code,
        Stage stage,
        int cardsEach,
        int interestsEach,
        Optional<UUID> vote,
        Optional<Meeting> meeting,
        Instant startedAt,
        int version) {
    /** The meeting it was part of. */
    public record Meeting(UUID id, LocalizedText titles) {}

    /** Of the facilitator’s page, and of what came of it; without language. */
    public String path() {
        return "/consultations/" + consultation + "/room";
    }

    /** Of the phones. */
    public String phonePath() {
        return "/room/" + code;
    }

    /** A phone whose page was made for another one asks for a new page. */
    public String shape() {
        return stage.code() + "-" + version;
    }

    /** A screen whose frame was made for another one is made anew: its question, its code. */
    public String screenShape() {
        return number + (stage == Stage.CLOSED ? "-closed" : "-open");
    }
}
