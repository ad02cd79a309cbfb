package maillage.mailing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import maillage.kernel.EmailAddress;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OutboxStore {
    /** Bodies of some tens of kilobytes each: a statement stays small enough. */
    private static final int AT_ONCE = 200;

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
     * one committed. In the order of the keys, so that two who write the same ones do not wait for
     * each other; some hundred at a time.
     */
    void insert(List<Row> rows) {
        List<Row> ordered =
                rows.stream()
                        .sorted(Comparator.comparing(row -> row.envelope().dedupeKey().orElse("")))
                        .toList();
        for (int from = 0; from < ordered.size(); from += AT_ONCE) {
            write(ordered.subList(from, Math.min(from + AT_ONCE, ordered.size())));
        }
    }

    private void write(List<Row> rows) {
        db.sql(
                        """
                insert into mailing.outbox (id, message_id, dedupe_key, kind, person_id, to_address, to_name, language,
                        subject, body_text, body_html, calendar, calendar_method, unsubscribe_address, reply_to,
                        created_at, not_before, state)
                select * from unnest(cast(:ids as uuid[]), cast(:messageIds as text[]), cast(:dedupeKeys as text[]), cast(:kinds as text[]),
                        cast(:people as uuid[]), cast(:addresses as text[]), cast(:names as text[]), cast(:languages as text[]),
                        cast(:subjects as text[]), cast(:texts as text[]), cast(:htmls as text[]), cast(:calendars as text[]),
                        cast(:methods as text[]), cast(:refusals as text[]), cast(:replyTos as text[]),
                        cast(:nows as timestamptz[]), cast(:notBefores as timestamptz[]), cast(:states as text[]))
                on conflict (dedupe_key) do nothing""")
                .param("ids", rows.stream().map(Row::id).toArray(UUID[]::new))
                .param("messageIds", each(rows, Row::messageId))
                .param("dedupeKeys", each(rows, row -> row.envelope().dedupeKey().orElse(null)))
                .param("kinds", each(rows, row -> row.envelope().kind()))
                .param(
                        "people",
                        rows.stream()
                                .map(row -> row.envelope().person().map(PersonId::value))
                                .map(person -> person.orElse(null))
                                .toArray(UUID[]::new))
                .param("addresses", each(rows, row -> row.envelope().to().value()))
                .param("names", each(rows, row -> row.envelope().name()))
                .param("languages", each(rows, row -> row.envelope().language().tag()))
                .param("subjects", each(rows, Row::subject))
                .param("texts", each(rows, Row::text))
                .param("htmls", each(rows, Row::html))
                .param("calendars", each(rows, row -> row.calendar().orElse(null)))
                .param(
                        "methods",
                        each(
                                rows,
                                row ->
                                        row.envelope()
                                                .calendar()
                                                .map(invite -> invite.method().name())
                                                .orElse(null)))
                .param("refusals", each(rows, row -> row.refusalAddress().orElse(null)))
                .param(
                        "replyTos",
                        each(
                                rows,
                                row ->
                                        row.envelope()
                                                .calendar()
                                                .map(invite -> invite.entry().organiser())
                                                .map(organiser -> organiser.address().value())
                                                .orElse(null)))
                .param("nows", each(rows, row -> row.now().toString()))
                .param(
                        "notBefores",
                        each(rows, row -> row.envelope().notBefore().orElse(row.now()).toString()))
                .param("states", each(rows, Row::state))
                .update();
    }

    private static @Nullable String[] each(List<Row> rows, Function<Row, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
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
