package maillage.home.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/** The front page. {@code members} counts those who declined citation too. */
public record FrontPage(
        Optional<Year> year, List<Group> groups, List<Knot> plenaries, Figures figures) {
    public record Year(UUID id, String slug, LocalizedText name, int threshold) {}

    /**
     * @param axes codes of the 3Zero axes it works on
     */
    public record Group(
            String slug,
            LocalizedText name,
            LocalizedText question,
            List<String> axes,
            long organisations,
            Optional<LocalDate> nextMeeting) {}

    public record Knot(UUID id, LocalizedText title, LocalDate day, String kind) {}

    /**
     * @param meetings held within a year @param rooms lent by members for meetings that were held
     */
    public record Figures(long members, long countries, long meetings, long rooms) {}
}
