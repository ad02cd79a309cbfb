package maillage.mailing.sending;

import java.util.Optional;
import java.util.UUID;

/**
 * A posted letter as it goes to the mail server: the same bytes of content at every attempt, and
 * the same Message-ID.
 */
record Parcel(
        UUID id,
        String messageId,
        String address,
        String name,
        String language,
        String subject,
        String text,
        String html,
        Optional<String> calendar,
        Optional<String> calendarMethod,
        Optional<String> replyTo,
        Optional<String> refusalAddress,
        int attempts) {}
