package maillage.house;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person can be erased while what they took part in stays (docs/rules.md#r14). */
@DbTest
class ErasureDbTest {
    private JdbcClient db;

    @BeforeEach
    void inesDecidedAndGaveAMandate(JdbcClient db) {
        this.db = db;
        Cast.enter(db);
        db.sql(
                        """
                        insert into meetings.decision (id, meeting_id, number, host_id, text, taken_at, recorded_by)
                        values (gen_random_uuid(), :march, 1, :finance, 'Publier la note.', now(), :ines)
                        """)
                .param("march", MARCH.value())
                .param("finance", FINANCE.value())
                .param("ines", INES.value())
                .update();
        line(
                INES.value(),
                "Inès Maubert",
                "{\"person\": \"Bastien Corvelo\", \"kind\": \"alternate\"}");
        line(
                MAELLE.value(),
                "Maëlle Tréguidé",
                "{\"person\": \"Inès Maubert\", \"kind\": \"titular\"}");
    }

    @Test
    void nothingNamesWhoWasErasedAndTheFiguresStay() {
        List<Map<String, Object>> before = figures();
        for (String erasing :
                List.of(
                        "update identity.account set email = null, given_name = '', family_name = '…', closed_at = now() where id = :ines",
                        "update network.person set phone = null, published_fields = '{}', cited = false where id = :ines",
                        "update identity.trail set actor_name = '…' where actor_id = :ines",
                        "update identity.trail set details = jsonb_set(details, '{person}', '\"…\"') where details ->> 'person' = 'Inès Maubert'")) {
            db.sql(erasing).param("ines", INES.value()).update();
        }
        assertThat(tablesThatSay("maubert")).isEmpty();
        assertThat(tablesThatSay("ines@toits")).isEmpty();
        assertThat(figures()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update identity.trail set action = 'role-given'",
                "update identity.trail set at = now() - interval '1 day'",
                "update identity.trail set actor_id = null",
                "update identity.trail set actor_name = 'Personne'",
                "update identity.trail set details = '{}'",
                "update identity.trail set details = details || '{\"kind\": \"titulaire\"}'",
                "update identity.trail set details = details || '{\"more\": \"…\"}'",
                "delete from identity.trail"
            })
    void ofALineOfTheTrailOnlyNamesCanBeTakenOut(String change) {
        assertThatThrownBy(() -> db.sql(change).update()).hasMessageContaining("append-only");
    }

    private void line(java.util.UUID actor, String name, String details) {
        db.sql(
                        """
                        insert into identity.trail (at, actor_id, actor_name, subject_kind, subject_id, action, details)
                        values (now() - interval '1 hour', :actor, :name, 'organisation', :toits, 'mandate-given', cast(:details as jsonb))
                        """)
                .param("actor", actor)
                .param("name", name)
                .param("toits", TOITS.value())
                .param("details", details)
                .update();
    }

    private List<Map<String, Object>> figures() {
        return db.sql(
                        """
                        select s.organisation_id, s.counted, s.active, s.active_since, (select count(*) from meetings.presence) as presences,
                               (select count(*) from network.mandate) as mandates, (select count(*) from network.charter_acceptance) as acceptances,
                               (select string_agg(text, '|') from meetings.decision) as decisions
                        from groups.standing s order by s.organisation_id
                        """)
                .query()
                .listOfRows();
    }

    private List<String> tablesThatSay(String words) {
        return db
                .sql(
                        """
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname in ('platform', 'mailing', 'identity', 'network', 'meetings', 'groups')
                        """)
                .query(String.class)
                .list()
                .stream()
                .filter(
                        table ->
                                db.sql(
                                                "select exists (select 1 from "
                                                        + table
                                                        + " t where t::text ilike '%' || :words || '%')")
                                        .param("words", words)
                                        .query(Boolean.class)
                                        .single())
                .toList();
    }
}
