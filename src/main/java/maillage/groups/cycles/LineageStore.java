package maillage.groups.cycles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The groups of a cycle: begun, carried over from the one before, closed, and what they come from.
 */
@Component
class LineageStore {
    private final JdbcClient db;

    LineageStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Carries a group over: its name, mandate, axes and co-facilitators; its question and
     * deliverable are for the new year to say.
     */
    void carryOver(GroupId from, GroupId to, CycleId cycle) {
        db.sql(
                        """
                        insert into groups.working_group (id, cycle_id, chapter_id, slug, kind, names, mandate_text, position)
                        select :to, :cycle, chapter_id, slug, kind, names, mandate_text, position from groups.working_group where id = :from
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("cycle", cycle.value())
                .update();
        for (String table :
                List.of(
                        "groups.group_term (group_id, term_id) select :to, term_id from groups.group_term",
                        "groups.co_facilitator (group_id, organisation_id) select :to, organisation_id from groups.co_facilitator")) {
            db.sql("insert into " + table + " where group_id = :from")
                    .param("from", from.value())
                    .param("to", to.value())
                    .update();
        }
        comes(from, to, "continues");
    }

    void carrySeats(GroupId from, GroupId to, LocalDate lastDay, LocalDate starts, LocalDate ends) {
        db.sql(
                        """
                        insert into groups.seat (id, group_id, organisation_id, valid)
                        select gen_random_uuid(), :to, s.organisation_id, daterange(:starts, :ends, '[]')
                        from groups.seat s join network.offer_organisation o on o.id = s.organisation_id
                        where s.group_id = :from and s.valid @> cast(:last as date) and o.standing_state = 'member'
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("last", lastDay)
                .param("starts", starts)
                .param("ends", ends)
                .update();
    }

    boolean insert(GroupId id, CycleId cycle, String slug, String kind, String names) {
        return db.sql(
                                """
                        insert into groups.working_group (id, cycle_id, slug, kind, names, position)
                        values (:id, :cycle, :slug, :kind, cast(:names as jsonb),
                                (select coalesce(max(position), 0) + 1 from groups.working_group where cycle_id = :cycle))
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("cycle", cycle.value())
                        .param("slug", slug)
                        .param("kind", kind)
                        .param("names", names)
                        .update()
                > 0;
    }

    /** Once for two groups: said again, the last word holds. */
    void comes(GroupId from, GroupId to, String relation) {
        db.sql(
                        "insert into groups.lineage values (:from, :to, :relation) on conflict (from_group_id, to_group_id) do update set relation = excluded.relation")
                .param("from", from.value())
                .param("to", to.value())
                .param("relation", relation)
                .update();
    }

    /**
     * @return false when someone sits or met there already, or it is not of this cycle
     */
    boolean remove(CycleId cycle, GroupId group) {
        if (db.sql(
                        "select exists (select 1 from groups.seat where group_id = :id) or exists (select 1 from meetings.offer_meeting where host_id = :id)")
                .param("id", group.value())
                .query(Boolean.class)
                .single()) {
            return false;
        }
        db.sql("delete from groups.lineage where to_group_id = :id or from_group_id = :id")
                .param("id", group.value())
                .update();
        return db.sql("delete from groups.working_group where id = :id and cycle_id = :cycle")
                        .param("id", group.value())
                        .param("cycle", cycle.value())
                        .update()
                > 0;
    }

    void close(CycleId cycle, GroupId group, LocalDate on) {
        db.sql(
                        "update groups.working_group set closed_on = coalesce(closed_on, :on), version = version + 1 where id = :id and cycle_id = :cycle")
                .param("on", on)
                .param("id", group.value())
                .param("cycle", cycle.value())
                .update();
    }

    /**
     * The groups of a cycle with what they come from, then those of the cycle before that nothing
     * continues.
     */
    List<GroupHistory> history(CycleId cycle, @Nullable CycleId previous) {
        var found = new LinkedHashMap<UUID, GroupHistory>();
        db.sql(
                        """
                        select g.id, g.names, '/groups/' || c.slug || '/' || g.slug as path, g.kind, l.relation, f.id as from_id, f.names as from_names
                        from groups.working_group g join groups.cycle c on c.id = g.cycle_id
                        left join groups.lineage l on l.to_group_id = g.id left join groups.working_group f on f.id = l.from_group_id
                        where g.cycle_id = :cycle order by g.position, g.slug, f.position
                        """)
                .param("cycle", cycle.value())
                .query(
                        (row, number) -> {
                            GroupHistory group =
                                    found.computeIfAbsent(
                                            Rows.uuid(row, "id"),
                                            id ->
                                                    new GroupHistory(
                                                            new GroupId(id),
                                                            Rows.localized(value(row, "names")),
                                                            value(row, "path"),
                                                            value(row, "kind"),
                                                            new ArrayList<>(),
                                                            false));
                            Optional<UUID> from = Rows.optionalUuid(row, "from_id");
                            from.ifPresent(
                                    id ->
                                            group.from()
                                                    .add(
                                                            new GroupHistory.Origin(
                                                                    new GroupId(id),
                                                                    value(row, "relation"),
                                                                    Rows.localized(
                                                                            value(
                                                                                    row,
                                                                                    "from_names")))));
                            return group;
                        })
                .list();
        var all = new ArrayList<>(found.values());
        if (previous != null) {
            all.addAll(over(cycle, previous));
        }
        return all;
    }

    private List<GroupHistory> over(CycleId cycle, CycleId previous) {
        return db.sql(
                        """
                        select g.id, g.names, '/groups/' || c.slug || '/' || g.slug as path, g.kind
                        from groups.working_group g join groups.cycle c on c.id = g.cycle_id
                        where g.cycle_id = :previous
                          and not exists (select 1 from groups.lineage l join groups.working_group t on t.id = l.to_group_id
                                          where l.from_group_id = g.id and t.cycle_id = :cycle)
                        order by g.position, g.slug
                        """)
                .param("cycle", cycle.value())
                .param("previous", previous.value())
                .query(
                        (row, number) ->
                                new GroupHistory(
                                        new GroupId(Rows.uuid(row, "id")),
                                        Rows.localized(row, "names"),
                                        row.getString("path"),
                                        row.getString("kind"),
                                        List.of(),
                                        true))
                .list();
    }

    private static String value(java.sql.ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (java.sql.SQLException unreadable) {
            throw new org.springframework.jdbc.InvalidResultSetAccessException(unreadable);
        }
    }
}
