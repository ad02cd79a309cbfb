package maillage.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a person does at a page, by the names that are read aloud: follow, press, fill, choose; and
 * open the last letter.
 */
final class Hands {
    private Hands() {}

    static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** A field whose whole label this is. */
    static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A field whose label starts so: a hint or “(optional)” may follow. */
    static Locator fieldLike(Page page, String label) {
        return page.getByLabel(label).first();
    }

    static Locator radio(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    static Locator box(Page page, String name) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    /** Fields that belong together under a legend. */
    static Locator among(Page page, String legend) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend));
    }

    static Locator row(Page page, String text) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    /** Moves on with the Tab key until the focus is there, as someone without a mouse does. */
    static void tabTo(Page page, Locator wanted) {
        for (int pressed = 0; pressed < 80; pressed++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(
                    wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + wanted);
    }

    /**
     * The path of the link with this part in the last letter to an address, which may still be on
     * its way.
     */
    static String linkTo(Page page, JdbcClient db, String address, String part) {
        String letters =
                "select substring(body_text from :link) from mailing.outbox where to_address = :address and body_text ~ :link order by created_at desc, id desc limit 1";
        String link = "https?://[^/\\s]+([^\\s]*" + part + "[^\\s]*)";
        page.waitForCondition(
                () ->
                        db.sql(letters)
                                .param("link", link)
                                .param("address", address)
                                .query(String.class)
                                .optional()
                                .isPresent());
        return db.sql(letters)
                .param("link", link)
                .param("address", address)
                .query(String.class)
                .single();
    }
}
