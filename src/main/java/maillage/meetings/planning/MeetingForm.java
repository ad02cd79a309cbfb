package maillage.meetings.planning;

import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingKind;
import maillage.platform.web.Faults;

/** A meeting as typed. */
public record MeetingForm(
        String titleFr,
        String titleEn,
        String kind,
        DateForm when,
        String place,
        String town,
        String remoteLink,
        String capacity) {
    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                meeting.titles().byTag().getOrDefault("fr", ""),
                meeting.titles().byTag().getOrDefault("en", ""),
                meeting.kind().code(),
                DateForm.of(meeting),
                meeting.place(),
                meeting.town(),
                meeting.remoteLink().orElse(""),
                meeting.capacity().map(String::valueOf).orElse(""));
    }

    /** Empty when something is to be corrected, which is then among the faults. */
    Optional<Plan> read(Faults faults) {
        Optional<MeetingKind> what = MeetingKind.find(kind);
        faults.when(titleFr.isBlank() && titleEn.isBlank(), "title_fr", "planning.fault.title")
                .when(titleFr.length() > 150, "title_fr", "form.too-long", 150)
                .when(titleEn.length() > 150, "title_en", "form.too-long", 150)
                .when(what.isEmpty(), "kind", "form.missing");
        Optional<Plan.When> at = when.read(faults);
        faults.when(place.length() > 300, "place", "form.too-long", 300)
                .when(town.length() > 100, "town", "form.too-long", 100)
                .when(
                        !remoteLink.isBlank()
                                && !remoteLink.strip().matches("https://[^\\s]{3,490}"),
                        "remote_link",
                        "planning.fault.link")
                .when(
                        !capacity.isBlank() && !capacity.strip().matches("[1-9][0-9]{0,4}"),
                        "capacity",
                        "planning.fault.capacity");
        if (faults.any() || what.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Plan(
                        LocalizedText.frEn(titleFr, titleEn),
                        what.get(),
                        at.get(),
                        place.strip(),
                        town.strip(),
                        Optional.of(remoteLink.strip()).filter(link -> !link.isEmpty()),
                        Optional.of(capacity.strip())
                                .filter(number -> !number.isEmpty())
                                .map(Integer::valueOf)));
    }
}
