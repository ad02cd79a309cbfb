package maillage.meetings.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.cast.Cast;
import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Imports;
import maillage.testing.Lists;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class RecordListsDbTest {
    @Autowired private Imports imports;

    @Autowired private JdbcClient db;

    private Lists lists;
    private String meeting = "";
    private String writer = "";

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        lists = new Lists(imports);
        meeting =
                db.sql(
                                "select uid from meetings.meeting where state = 'held' order by starts_at limit 1")
                        .query(String.class)
                        .single();
        writer =
                db.sql(
                                "select email from network.offer_person where email is not null order by id limit 1")
                        .query(String.class)
                        .single();
    }

    @Test
    void whatIsOnRecordOfAMeetingComesInAndGoesOutTheSame() {
        assertThat(
                        lists.take(
                                "agendas",
                                "meeting;position;title;minutes;led_by",
                                meeting + ";51;Tour de table;20;",
                                meeting + ";52;Décider;10;Maëlle"))
                .isEqualTo(new Applied(2, 0, 0));
        assertThat(
                        lists.take(
                                "minutes",
                                "meeting;text;written_by;written_on;published_on",
                                meeting + ";## Dit;" + writer + ";2026-03-20;2026-03-25"))
                .isEqualTo(new Applied(1, 0, 0));
        lists.take("decisions", "meeting;number;text", meeting + ";901;On essaie.");
        lists.take(
                "actions",
                "meeting;text;person;due_on;state;state_on",
                meeting + ";Chiffrer;" + writer + ";2026-04-24;open;",
                meeting + ";Demander;" + writer + ";2026-04-03;faite;2026-04-02");
        for (String kind : new String[] {"agendas", "minutes", "decisions", "actions"}) {
            lists.assertComesBackUnchanged(kind);
        }
        assertThat(
                        lists.take(
                                "actions",
                                "meeting;text;person;due_on;state;state_on",
                                meeting + ";Chiffrer;" + writer + ";2026-04-24;done;2026-04-20"))
                .isEqualTo(new Applied(0, 1, 0));
    }

    @Test
    void everyFaultIsNamed() {
        lists.take(
                "minutes",
                "meeting;text;written_by;written_on",
                meeting + ";Dit;" + writer + ";2026-03-20");
        assertThat(
                        lists.faults(
                                "minutes",
                                "meeting;text;written_by;written_on;published_on",
                                meeting + ";Autre;" + writer + ";2026-03-20;2026-03-19",
                                "nulle-part;Dit;qui@ici.example;hier;"))
                .containsExactly(
                        "2 text minutes-stay",
                        "2 published_on minutes-stay",
                        "2 published_on before",
                        "3 meeting unknown.meetings",
                        "3 written_by unknown.people",
                        "3 written_on date");
        assertThat(
                        lists.faults(
                                "actions",
                                "meeting;text;person;state;state_on",
                                meeting + ";Sans porteur;;open;",
                                meeting + ";Sans jour;" + writer + ";done;",
                                meeting + ";Encore ouverte;" + writer + ";open;2026-04-01"))
                .containsExactly(
                        "2 person action-owner", "3 state_on required", "4 state_on action-open");
        assertThat(
                        lists.faults(
                                "agendas",
                                "meeting;position;title;minutes",
                                meeting + ";0;;longtemps"))
                .containsExactly("2 position whole", "2 title required", "2 minutes whole");
    }

    @Test
    void aNumberIsOneDecisionOfItsGroup() {
        String other =
                db.sql(
                                """
                                insert into meetings.meeting (id, uid, host_kind, host_id, period_id, kind, titles, starts_at, ends_at, time_zone, notice, state)
                                select gen_random_uuid(), 'autre', host_kind, host_id, period_id, kind, titles, starts_at + interval '9 days', ends_at + interval '9 days',
                                       time_zone, notice, 'draft'
                                from meetings.meeting where uid = :uid returning uid
                                """)
                        .param("uid", meeting)
                        .query(String.class)
                        .single();
        lists.take("decisions", "meeting;number;text", meeting + ";901;On essaie.");
        assertThat(lists.faults("decisions", "meeting;number;text", other + ";901;Autre chose."))
                .containsExactly("2 number decision-taken");
    }
}
