package maillage.network.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MandateListStore {
    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb))
                as r (id uuid, organisation text, person_id uuid, kind text, function text, level smallint, "from" date, "to" date)
            """;
    private final JdbcClient db;

    MandateListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> organisations() {
        return Set.copyOf(
                db.sql("select slug from network.organisation").query(String.class).list());
    }

    /** Without the mandates that were given for one meeting. */
    List<Map<String, Object>> rows(String @Nullable [] organisations) {
        return db.sql(
                        """
                        select m.id, o.slug as organisation, coalesce(p.email, p.full_name) as email, m.kind, m.function_title as function, m.level,
                               lower(m.valid) as "from", upper(m.valid) - 1 as "to", o.cited and p.cited as cited
                        from network.mandate m
                        join network.organisation o on o.id = m.organisation_id
                        join network.offer_person p on p.id = m.person_id
                        where m.one_meeting is null and (cast(:organisations as text[]) is null or o.slug = any (cast(:organisations as text[])))
                        order by o.slug, m.kind desc, lower(m.valid), p.full_name
                        """)
                .param("organisations", organisations)
                .query()
                .listOfRows();
    }

    void add(String rows, @Nullable UUID by) {
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, function_title, level, valid, given_by)
                        select r.id, r.person_id, o.id, r.kind, coalesce(r.function, ''), r.level, daterange(r."from", r."to", '[]'), cast(:by as uuid)
                        """
                                + ROWS
                                + " join network.organisation o on o.slug = r.organisation")
                .param("rows", rows)
                .param("by", by)
                .update();
    }

    void change(String rows) {
        db.sql(
                        """
                        update network.mandate m
                        set kind = r.kind, function_title = coalesce(r.function, ''), level = r.level, valid = daterange(r."from", r."to", '[]')
                        """
                                + ROWS
                                + " where m.id = r.id")
                .param("rows", rows)
                .update();
    }
}
