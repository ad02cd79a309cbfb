package maillage.mailing.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param older the address of what is older; empty at the end
 */
public record MailboxPage(String to, String words, List<Line> letters, Optional<String> older) {
    /**
     * @param invites whether a calendar invitation goes along
     */
    public record Line(
            UUID id,
            String name,
            String address,
            String subject,
            Instant sentAt,
            boolean invites) {}
}
