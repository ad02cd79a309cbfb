package maillage.journeys;

import static maillage.cast.People.YANIS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Yanis, who facilitates the group: prepares at a desk, receives at the door with a phone. */
final class Host extends Reader {
    private Host(Browsers browsers, Reading reading, boolean atTheDoor) {
        super(browsers, reading, YANIS, atTheDoor ? reading.door() : reading.options());
        opens("/mon-espace", "/en/me");
    }

    static Host atTheDesk(Browsers browsers, Reading reading) {
        return new Host(browsers, reading, false);
    }

    static Host atTheDoor(Browsers browsers, Reading reading) {
        return new Host(browsers, reading, true);
    }

    void preparesAndConfirms(String french, String english, String date) {
        follows("Réunions", "Meetings");
        follows("Préparer une réunion", "Prepare a meeting");
        fills("Titre en français", "Title in French", french);
        fills("Titre en anglais", "Title in English", english);
        fills("Date", "Date", date);
        fills("Lieu", "Place", "12 rue de la Forge, Paris");
        presses("Garder ce brouillon", "Keep this draft");
        reads("brouillon : personne n’est encore invité", "draft: nobody is invited yet");
        follows("Confirmer la date", "Confirm the date");
        confirms();
    }

    /** A draft that waits on the page of meetings to follow. */
    void confirmsTheDraft(String french, String english) {
        follows("Réunions", "Meetings");
        follows(french, english);
        confirms();
    }

    private void confirms() {
        reads(
                "un mois de préavis : cette date la respecte",
                "one month of notice: this date keeps it");
        presses("Confirmer et inviter", "Confirm and invite");
        reads("date confirmée", "date confirmed");
    }

    /** By the page of the meeting, or straight from the list of sheets to close. */
    void opensTheSheetOf(String french, String english) {
        follows("Réunions", "Meetings");
        follows(french, english);
        var sheet =
                page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(reading.in("Feuille de présence", "Sign-in sheet"))
                                .setLevel(1));
        Locator toTheSheet =
                Hands.link(page, reading.in("Noter les présences", "Note who is there"));
        sheet.or(toTheSheet).first().waitFor();
        if (toTheSheet.isVisible()) {
            toTheSheet.click();
        }
        sheet.waitFor();
        reads("Feuille de présence", "Sign-in sheet");
    }

    /** One tap; where scripts do not run, the button of the form. */
    void notes(String person, String french, String english) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(person))
                .getByText(reading.in(french, english))
                .click();
        if (reading.scripts()) {
            reads("Enregistré.", "Saved.");
        } else {
            presses("Enregistrer les présences", "Save presences");
            reads("Feuille de présence", "Sign-in sheet");
        }
    }

    /** Someone at the door who is not on the list, of an organisation that the network knows. */
    void addsAtTheDoor(String given, String family, String organisation) {
        follows("Ajouter une personne", "Add a person");
        fills("Prénom", "Given name", given);
        fills("Nom", "Family name", family);
        fills("Pour quelle organisation ?", "For which organisation?", organisation);
        presses("Noter sa présence", "Note their presence");
        reads(given + " " + family, given + " " + family);
    }

    void closesTheSheet() {
        presses("Clore la feuille", "Close the sheet");
        reads("feuille close le", "sheet closed on");
    }

    /** Once the sheet is closed: with a reason, and the history tells. */
    void corrects(String person, String french, String english, String reason) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(person))
                .getByText(reading.in(french, english))
                .click();
        fills("Pourquoi cette correction ?", "Why this correction?", reason);
        presses("Enregistrer les présences", "Save presences");
        reads(reason, reason);
    }
}
