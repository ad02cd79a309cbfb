package maillage.meetings.agenda;

import java.util.Optional;
import maillage.platform.web.Faults;

/** One item as typed. */
public record AgendaForm(String title, String minutes, String ledBy) {
    record Line(String title, int minutes, String ledBy) {}

    /** Empty when something is to be corrected, which is then among the faults. */
    Optional<Line> read(Faults faults) {
        faults.when(title.isBlank(), "title", "form.missing")
                .when(title.length() > 200, "title", "form.too-long", 200)
                .when(
                        !minutes.strip().matches("[0-9]{1,3}")
                                || Integer.parseInt(minutes.strip()) > 600,
                        "minutes",
                        "agenda.fault.minutes")
                .when(ledBy.length() > 200, "led_by", "form.too-long", 200);
        return faults.any()
                ? Optional.empty()
                : Optional.of(
                        new Line(title.strip(), Integer.parseInt(minutes.strip()), ledBy.strip()));
    }
}
