package maillage.mailing.mailbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One letter of the mailbox as its page shows it: the text, with its addresses as links; the HTML
 * stays in a frame of its own.
 */
public record ShownLetter(
        UUID id,
        String kind,
        String name,
        String address,
        String language,
        String subject,
        String text,
        String html,
        Optional<String> calendar,
        Instant sentAt) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** The text in order, cut where links begin and end. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(text);
        int from = 0;
        while (links.find()) {
            pieces.add(new Piece(text.substring(from, links.start()), false));
            pieces.add(new Piece(links.group(), true));
            from = links.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }

    public record Piece(String text, boolean link) {}
}
