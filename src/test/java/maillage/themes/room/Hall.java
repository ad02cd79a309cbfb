package maillage.themes.room;

import static maillage.cast.People.CONSULTATION;
import static maillage.cast.People.ROOM;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.testing.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cast's room, without the cards it begins with. */
final class Hall {
    static final String BOARD = "/consultations/themes-2026/room";
    static final String PHONE = "/salle/TQR7M3";
    private final JdbcClient db;

    Hall(JdbcClient db) {
        this.db = db;
        db.sql("delete from themes.card").update();
        db.sql("delete from themes.cluster").update();
    }

    static Visitor.Answer write(Visitor phone, Object organisation, String text, UUID key) {
        return phone.post(
                PHONE + "/cards",
                Map.of(
                        "organisation", organisation.toString(),
                        "text", text,
                        "key", key.toString()));
    }

    static Visitor.Answer write(Visitor phone, Object organisation, String text) {
        return write(phone, organisation, text, UUID.randomUUID());
    }

    static Visitor.Answer mark(Visitor phone, Object organisation, UUID cluster) {
        return phone.post(
                PHONE + "/interests",
                Map.of(
                        "organisation", organisation.toString(),
                        "cluster", cluster.toString(),
                        "wanted", "true"));
    }

    /** Moved by hand, stage by stage as the database asks. */
    void at(Stage stage) {
        Stage now =
                Stage.of(
                        db.sql("select stage from themes.gathering where id = :id")
                                .param("id", ROOM)
                                .query(String.class)
                                .single());
        while (now != stage) {
            now = stage == Stage.CLOSED ? stage : now.next(true).orElseThrow();
            db.sql(
                            """
                            update themes.gathering set stage = :stage, version = version + 1, closed_at = case when :stage = 'closed' then now() end
                            where id = :id
                            """)
                    .param("stage", now.code())
                    .param("id", ROOM)
                    .update();
        }
    }

    UUID cluster(String title) {
        UUID id = UUID.randomUUID();
        db.sql(
                        """
                        insert into themes.cluster (id, gathering_id, number, title, language)
                        select :id, :room, coalesce(max(number), 0) + 1, :title, 'fr' from themes.cluster where gathering_id = :room
                        """)
                .param("id", id)
                .param("room", ROOM)
                .param("title", title)
                .update();
        return id;
    }

    UUID card(String text) {
        return db.sql("select id from themes.card where text = :text")
                .param("text", text)
                .query(UUID.class)
                .single();
    }

    /** A second room, of a consultation of its own; a card and a group in it. */
    UUID elsewhere() {
        UUID room = UUID.randomUUID();
        db.sql(
                        """
                        with c as (insert into themes.consultation (id, slug, cycle_id, titles, state, created_at)
                                   select gen_random_uuid(), 'ailleurs', cycle_id, titles, 'open', created_at from themes.consultation where id = :here returning id)
                        insert into themes.gathering (id, consultation_id, number, questions, code, cards_each, interests_each, started_at, started_by)
                        select :room, c.id, 1, g.questions, 'WWW222', 5, 3, g.started_at, g.started_by from c, themes.gathering g where g.id = :first
                        """)
                .param("here", CONSULTATION.value())
                .param("room", room)
                .param("first", ROOM)
                .update();
        return room;
    }

    List<String> texts() {
        return db.sql("select text from themes.card order by since, id").query(String.class).list();
    }

    int count(String of) {
        return db.sql("select count(*) from " + of).query(Integer.class).single();
    }
}
