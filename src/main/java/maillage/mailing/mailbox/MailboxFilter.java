package maillage.mailing.mailbox;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which letters are asked for.
 *
 * @param to part of an address or a name; empty: anyone's
 * @param words that stand in the subject or the text; empty: any
 * @param skipped how many newer letters are passed over
 */
record MailboxFilter(String to, String words, int skipped) {
    MailboxFilter {
        to = to.strip();
        words = words.strip();
        skipped = Math.clamp(skipped, 0, 100_000);
    }

    /** The same letters further back; the address within the site. */
    String older(int by) {
        return UriComponentsBuilder.fromPath("/mailbox")
                .queryParam("to", "{to}")
                .queryParam("words", "{words}")
                .queryParam("skipped", skipped + by)
                .encode()
                .buildAndExpand(to, words)
                .toUriString();
    }
}
