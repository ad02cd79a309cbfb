package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.YANIS;

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

    void opensTheSheetOf(String french, String english) {
        follows("Réunions", "Meetings");
        follows(french, english);
        if (!page.url().endsWith(reading.in("/presences", "/presence"))) {
            follows("Noter les présences", "Note who is there");
        }
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
        assertThat(page.getByRole(AriaRole.LISTITEM).getByText(reason).first()).isVisible();
    }
}
