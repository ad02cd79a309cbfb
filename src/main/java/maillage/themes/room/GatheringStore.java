package maillage.themes.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GatheringStore {
    private static final String GATHERING =
            """
            select g.*, c.slug, m.titles as meeting_titles
            from themes.gathering g join themes.consultation c on c.id = g.consultation_id
            left join meetings.offer_meeting m on m.id = g.meeting_id
            """;
    private final JdbcClient db;

    GatheringStore(JdbcClient db) {
        this.db = db;
    }

    /** The open one of this code, or the last that had it. */
    Optional<Gathering> byCode(Code code) {
        return db.sql(
                        GATHERING
                                + "where g.code = :code order by g.stage = 'closed', g.started_at desc limit 1")
                .param("code", code.text())
                .query(GatheringStore::gathering)
                .optional();
    }

    /** The latest first. */
    List<Gathering> of(ConsultationId consultation) {
        return db.sql(GATHERING + "where c.id = :consultation order by g.number desc")
                .param("consultation", consultation.value())
                .query(GatheringStore::gathering)
                .list();
    }

    Optional<Gathering> ofCluster(UUID cluster) {
        return db.sql(
                        GATHERING
                                + "where g.id = (select gathering_id from themes.cluster where id = :cluster)")
                .param("cluster", cluster)
                .query(GatheringStore::gathering)
                .optional();
    }

    Optional<Gathering> ofCard(UUID card) {
        return db.sql(
                        GATHERING
                                + "where g.id = (select gathering_id from themes.card where id = :card)")
                .param("card", card)
                .query(GatheringStore::gathering)
                .optional();
    }

    /** Of all consultations, those that are not closed. */
    List<Gathering> open() {
        return db.sql(GATHERING + "where g.stage <> 'closed' order by g.started_at")
                .query(GatheringStore::gathering)
                .list();
    }

    /** Holds the consultation, so that the numbers have no gap and no double. */
    void insert(UUID id, ConsultationId consultation, Start start, Code code, Me by, Instant now) {
        db.sql("select id from themes.consultation where id = :id for update")
                .param("id", consultation.value())
                .query(UUID.class)
                .single();
        db.sql(
                        """
                        insert into themes.gathering (id, consultation_id, number, meeting_id, questions, code, cards_each, interests_each, started_at, started_by)
                        select :id, :consultation, coalesce(max(number), 0) + 1, cast(:meeting as uuid), cast(:questions as jsonb), :code, :cards, :interests, :now, :by
                        from themes.gathering where consultation_id = :consultation
                        """)
                .param("id", id)
                .param("consultation", consultation.value())
                .param("meeting", start.meeting().orElse(null), Types.OTHER)
                .param("questions", Rows.json(start.questions()))
                .param("code", code.text())
                .param("cards", start.cardsEach())
                .param("interests", start.interestsEach())
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
    }

    boolean isTaken(Code code) {
        return db.sql(
                        "select exists (select 1 from themes.gathering where code = :code and stage <> 'closed')")
                .param("code", code.text())
                .query(Boolean.class)
                .single();
    }

    /**
     * Waits for those who write a card or mark an interest.
     *
     * @return false when someone else moved it meanwhile
     */
    boolean move(Gathering from, Stage to, int version, Instant now) {
        return db.sql(
                                """
                        update themes.gathering set stage = :to, version = version + 1, closed_at = case when :to = 'closed' then cast(:now as timestamptz) end
                        where id = :id and version = :version and stage = :from
                        """)
                        .param("to", to.code())
                        .param("now", Rows.at(now))
                        .param("id", from.id())
                        .param("version", version)
                        .param("from", from.stage().code())
                        .update()
                > 0;
    }

    /**
     * A vote of the same consultation: the database refuses another one.
     *
     * @return false when the room was closed meanwhile
     */
    boolean link(UUID gathering, UUID vote) {
        return db.sql(
                                "update themes.gathering set vote_id = :vote, version = version + 1 where id = :id and stage <> 'closed'")
                        .param("vote", vote)
                        .param("id", gathering)
                        .update()
                > 0;
    }

    private static Gathering gathering(ResultSet row, int number) throws SQLException {
        LocalizedText meeting = Rows.localized(row, "meeting_titles");
        return new Gathering(
                Rows.uuid(row, "id"),
                row.getInt("number"),
                Rows.uuid(row, "consultation_id"),
                row.getString("slug"),
                Rows.localized(row, "questions"),
                new Code(row.getString("code")),
                Stage.of(row.getString("stage")),
                row.getInt("cards_each"),
                row.getInt("interests_each"),
                Rows.optionalUuid(row, "vote_id"),
                Rows.optionalUuid(row, "meeting_id").map(id -> new Gathering.Meeting(id, meeting)),
                Rows.instant(row, "started_at"),
                row.getInt("version"));
    }
}
