package maillage.journeys;

import com.microsoft.playwright.Page;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters that one person receives, no-break spaces read as spaces. */
record Post(JdbcClient db, String address) {
    /** The last letter with this in its subject, which may still be on its way. */
    String letter(Page page, String subject) {
        page.waitForCondition(() -> find(subject).isPresent());
        return find(subject).orElseThrow();
    }

    /** The path of the link with this part in such a letter. */
    String link(Page page, String subject, String part) {
        String letter = letter(page, subject);
        Matcher link =
                Pattern.compile("https?://[^/\\s]+(\\S*" + Pattern.quote(part) + "\\S*)")
                        .matcher(letter);
        if (!link.find()) {
            throw new AssertionError("no link with " + part + " in: " + letter);
        }
        return link.group(1);
    }

    private Optional<String> find(String subject) {
        return db.sql(
                        """
                        select regexp_replace(body_text, '[\u00a0\u202f]', ' ', 'g') from mailing.outbox
                        where to_address = :address and strpos(regexp_replace(subject, '[\u00a0\u202f]', ' ', 'g'), :subject) > 0
                        order by created_at desc, id desc limit 1
                        """)
                .param("address", address)
                .param("subject", subject)
                .query(String.class)
                .optional();
    }
}
