package maillage.mailing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.EmailAddress;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OutboxStore {
    private final JdbcClient db;

    OutboxStore(JdbcClient db) {
        this.db = db;
    }

    boolean isRefused(EmailAddress address, String kind) {
        return db.sql(
                        "select exists (select from mailing.refusal where address = :address and kind = :kind)")
                .param("address", address.value())
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    Optional<String> refusalToken(EmailAddress address, String kind) {
        return db.sql(
                        "select token from mailing.unsubscribe_token where address = :address and kind = :kind")
                .param("address", address.value())
                .param("kind", kind)
                .query(String.class)
                .optional();
    }

    /** The fresh token; or another one, when a transaction elsewhere was first. */
    String newRefusalToken(EmailAddress address, String kind, String fresh, Instant now) {
        db.sql(
                        """
                        insert into mailing.unsubscribe_token (token, address, kind, created_at) values (:token, :address, :kind, :now)
                        on conflict (address, kind) do nothing
                        """)
                .param("token", fresh)
                .param("address", address.value())
                .param("kind", kind)
                .param("now", Rows.at(now))
                .update();
        return refusalToken(address, kind).orElseThrow();
    }

    /**
     * Waits for a transaction that is writing the same dedupe key, and then writes nothing if that
     * one committed.
     */
    void insert(Row row) {
        Envelope envelope = row.envelope();
        db.sql(
                        """
                insert into mailing.outbox (id, message_id, dedupe_key, kind, person_id, to_address, to_name, language,
                        subject, body_text, body_html, calendar, calendar_method, unsubscribe_address, reply_to,
                        created_at, not_before, state)
                values (:id, :messageId, :dedupeKey, :kind, :person, :address, :name, :language,
                        :subject, :text, :html, :calendar, :method, :refusal, :replyTo, :now, :notBefore, :state)
                on conflict (dedupe_key) do nothing""")
                .param("id", row.id())
                .param("messageId", row.messageId())
                .param("dedupeKey", envelope.dedupeKey().orElse(null))
                .param("kind", envelope.kind())
                .param("person", envelope.person().map(PersonId::value).orElse(null))
                .param("address", envelope.to().value())
                .param("name", envelope.name())
                .param("language", envelope.language().tag())
                .param("subject", row.subject())
                .param("text", row.text())
                .param("html", row.html())
                .param("calendar", row.calendar().orElse(null))
                .param(
                        "method",
                        envelope.calendar().map(invite -> invite.method().name()).orElse(null))
                .param("refusal", row.refusalAddress().orElse(null))
                .param(
                        "replyTo",
                        envelope.calendar()
                                .map(invite -> invite.entry().organiser().address().value())
                                .orElse(null))
                .param("now", Rows.at(row.now()))
                .param("notBefore", Rows.at(envelope.notBefore().orElse(row.now())))
                .param("state", row.state())
                .update();
    }

    record Row(
            UUID id,
            String messageId,
            Envelope envelope,
            String subject,
            String text,
            String html,
            Optional<String> calendar,
            Optional<String> refusalAddress,
            String state,
            Instant now) {}
}
