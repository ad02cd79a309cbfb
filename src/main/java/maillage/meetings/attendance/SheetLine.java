package maillage.meetings.attendance;

import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;

/**
 * One row of the sheet.
 *
 * @param capacity {@code titular}, {@code alternate} or {@code walk-in}
 * @param answer what they announced; empty when nothing
 * @param replaces by name, those who announced this person in their place
 * @param mode how they are there; empty when they are not, or not noted yet
 * @param charter whether their organisation accepted the charter before
 */
public record SheetLine(
        PersonId person,
        String name,
        OrganisationId organisation,
        LocalizedText organisationName,
        String capacity,
        Optional<String> answer,
        Optional<String> replaces,
        Optional<Mode> mode,
        boolean charter) {
    public String modeCode() {
        return mode.map(Mode::code).orElse("absent");
    }
}
