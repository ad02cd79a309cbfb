package maillage.network.mandates;

import java.time.LocalDate;
import java.util.List;
import maillage.network.Mandate;
import maillage.network.shared.Listing;
import maillage.platform.web.Faults;

/**
 * Who speaks for an organisation, and the form to give a mandate.
 *
 * @param manages whether the reader may also name a titular and end mandates
 */
public record MandatesPage(
        Listing listing,
        List<Line> lines,
        MandateForm form,
        Faults faults,
        LocalDate today,
        boolean manages) {

    public List<Line> open() {
        return lines.stream()
                .filter(line -> line.isOpen(today) && line.mandate().oneMeeting().isEmpty())
                .toList();
    }

    public List<Line> over() {
        return lines.stream()
                .filter(line -> !line.isOpen(today) || line.mandate().oneMeeting().isPresent())
                .toList();
    }

    /**
     * @param endReason empty when none was given
     */
    public record Line(Mandate mandate, String name, String email, String endReason) {
        /** In force, or to come. */
        boolean isOpen(LocalDate today) {
            LocalDate last = mandate.valid().to();
            return last == null || !last.isBefore(today);
        }

        public boolean isToCome(LocalDate today) {
            return mandate.valid().from().isAfter(today);
        }
    }
}
