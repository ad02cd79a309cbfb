package maillage.groups.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.DateRange;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ParticipationListStore {
    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, cycle text, "group" text, organisation text, titular_ids text,
                alternate_ids text, "from" date, "to" date)
            """;
    private final JdbcClient db;

    ParticipationListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> groups() {
        return Set.copyOf(
                db.sql(
                                "select c.slug || '/' || g.slug from groups.working_group g join groups.cycle c on c.id = g.cycle_id")
                        .query(String.class)
                        .list());
    }

    /**
     * @param key organisation, person's id and kind, with spaces between
     */
    record Held(String key, DateRange valid) {}

    List<Held> mandates(String @Nullable [] organisations) {
        return db.sql(
                        """
                        select o.slug || ' ' || m.person_id || ' ' || m.kind as key, m.valid
                        from network.offer_mandate m join network.offer_organisation o on o.id = m.organisation_id
                        where m.one_meeting is null and o.slug = any (cast(:organisations as text[]))
                        """)
                .param("organisations", organisations)
                .query((row, number) -> new Held(row.getString("key"), Rows.range(row, "valid")))
                .list();
    }

    List<Map<String, Object>> rows(String @Nullable [] cycles) {
        return db.sql(
                        """
                        with sent as (
                            select sm.seat_id, string_agg(distinct coalesce(p.email, p.full_name), '|') filter (where m.kind = 'titular') as titular,
                                   string_agg(distinct coalesce(p.email, p.full_name), '|') filter (where m.kind = 'alternate') as alternate,
                                   bool_and(p.cited) as cited
                            from groups.seat_mandate sm join network.offer_mandate m on m.id = sm.mandate_id join network.offer_person p on p.id = m.person_id
                            group by sm.seat_id
                        )
                        select s.id, c.slug as cycle, g.slug as "group", o.slug as organisation, sent.titular, sent.alternate,
                               lower(s.valid) as "from", upper(s.valid) - 1 as "to", o.cited and coalesce(sent.cited, true) as cited
                        from groups.seat s
                        join groups.working_group g on g.id = s.group_id
                        join groups.cycle c on c.id = g.cycle_id
                        join network.offer_organisation o on o.id = s.organisation_id
                        left join sent on sent.seat_id = s.id
                        where cast(:cycles as text[]) is null or c.slug = any (cast(:cycles as text[]))
                        order by c.starts_on, g.position, g.slug, o.slug, lower(s.valid)
                        """)
                .param("cycles", cycles)
                .query()
                .listOfRows();
    }

    void add(String rows) {
        db.sql(
                        """
                        insert into groups.seat (id, group_id, organisation_id, valid)
                        select r.id, g.id, o.id, daterange(r."from", r."to", '[]')
                        """
                                + ROWS
                                + """
                        join groups.cycle c on c.slug = r.cycle
                        join groups.working_group g on g.cycle_id = c.id and g.slug = r."group"
                        join network.offer_organisation o on o.slug = r.organisation
                        """)
                .param("rows", rows)
                .update();
        send(rows);
    }

    void change(String rows) {
        db.sql(
                        "update groups.seat s set valid = daterange(r.\"from\", r.\"to\", '[]') "
                                + ROWS
                                + " where s.id = r.id")
                .param("rows", rows)
                .update();
        db.sql(
                        "delete from groups.seat_mandate sm using jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid) where sm.seat_id = r.id")
                .param("rows", rows)
                .update();
        send(rows);
    }

    private void send(String rows) {
        db.sql(
                        "insert into groups.seat_mandate (seat_id, mandate_id) select distinct r.id, m.id "
                                + ROWS
                                + """
                        join network.offer_organisation o on o.slug = r.organisation
                        cross join lateral (values ('titular', r.titular_ids), ('alternate', r.alternate_ids)) as said (kind, people)
                        cross join lateral unnest(string_to_array(said.people, '|')) as one (said_person)
                        join network.offer_mandate m on m.organisation_id = o.id and m.person_id = cast(said_person as uuid) and m.kind = said.kind
                            and m.one_meeting is null and m.valid && daterange(r."from", r."to", '[]')
                        """)
                .param("rows", rows)
                .update();
    }
}
