package maillage.themes.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * One decision of a consultation.
 *
 * @param number counts up within the consultation
 * @param departed whether it is not what that vote chose
 * @param meeting where it was taken, when it was in a meeting
 * @param carrier the organisation that carries it
 */
public record Decision(
        int number,
        String text,
        LocalDate takenOn,
        Basis basis,
        Optional<LocalizedText> vote,
        boolean departed,
        Optional<Held> meeting,
        String reasons,
        Optional<LocalizedText> carrier,
        List<Chosen> themes) {
    public record Held(UUID id, LocalizedText title, LocalDate day) {}

    /**
     * A proposal that became a theme.
     *
     * @param meetings of the group that works on it, held since
     */
    public record Chosen(int number, String title, String language, int meetings) {}
}
