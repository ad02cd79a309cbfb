package maillage.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.OrganisationId;
import maillage.kernel.Slug;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GroupsStore {
    private static final String CYCLE =
            """
            select id, slug, names, introduction, starts_on, ends_on, time_zone, languages, charter_version_id, previous_id, state, threshold, unit,
                   counting_kinds, remote_counts, (extract(year from notice) * 12 + extract(month from notice))::int as notice_months,
                   extract(day from notice)::int as notice_days, points_meeting, points_deliverable, points_session, points_room, draw_seed, sector_aim, version
            from groups.cycle
            """;
    private static final String GROUP =
            """
            select g.id, g.cycle_id, c.slug as cycle_slug, g.chapter_id, g.slug, g.kind, g.names, g.questions, g.mandate_text, g.deliverable,
                   g.position, g.closed_on, g.version
            from groups.working_group g join groups.cycle c on c.id = g.cycle_id
            """;
    private final JdbcClient db;

    GroupsStore(JdbcClient db) {
        this.db = db;
    }

    List<Cycle> cycles() {
        return db.sql(CYCLE + "order by starts_on desc, slug").query(GroupsStore::cycle).list();
    }

    Optional<Cycle> cycle(CycleId id) {
        return db.sql(CYCLE + "where id = :id")
                .param("id", id.value())
                .query(GroupsStore::cycle)
                .optional();
    }

    Optional<Cycle> cycle(Slug slug) {
        return db.sql(CYCLE + "where slug = :slug")
                .param("slug", slug.value())
                .query(GroupsStore::cycle)
                .optional();
    }

    /** The open cycle of this day, else the last opened, else the last that ran. */
    Optional<Cycle> current(LocalDate today) {
        return db.sql(
                        CYCLE
                                + """
                        where state <> 'draft'
                        order by state = 'open' desc, (:today between starts_on and ends_on) desc, starts_on desc limit 1
                        """)
                .param("today", today)
                .query(GroupsStore::cycle)
                .optional();
    }

    List<WorkingGroup> groups(CycleId cycle) {
        return db.sql(GROUP + "where g.cycle_id = :cycle order by g.position, g.slug")
                .param("cycle", cycle.value())
                .query(GroupsStore::group)
                .list();
    }

    List<WorkingGroup> groups(Collection<UUID> ids) {
        return db.sql(
                        GROUP
                                + "where g.id = any (:ids) order by c.starts_on desc, g.position, g.slug")
                .param("ids", ids.toArray(UUID[]::new))
                .query(GroupsStore::group)
                .list();
    }

    Optional<WorkingGroup> group(Slug cycle, Slug slug) {
        return db.sql(GROUP + "where c.slug = :cycle and g.slug = :slug")
                .param("cycle", cycle.value())
                .param("slug", slug.value())
                .query(GroupsStore::group)
                .optional();
    }

    List<WorkingGroup> groupsOf(OrganisationId organisation, CycleId cycle) {
        return db.sql(
                        GROUP
                                + """
                        where g.cycle_id = :cycle
                          and exists (select 1 from groups.seat s where s.group_id = g.id and s.organisation_id = :organisation)
                        order by g.position, g.slug
                        """)
                .param("cycle", cycle.value())
                .param("organisation", organisation.value())
                .query(GroupsStore::group)
                .list();
    }

    Optional<Standing> standing(OrganisationId organisation, CycleId cycle) {
        return db.sql(
                        """
                        select cycle_id, organisation_id, threshold, counted, active, active_since from groups.standing
                        where cycle_id = :cycle and organisation_id = :organisation
                        """)
                .param("cycle", cycle.value())
                .param("organisation", organisation.value())
                .query(GroupsStore::standing)
                .optional();
    }

    List<Standing> standings(CycleId cycle, Collection<OrganisationId> organisations) {
        return db.sql(
                        """
                        select cycle_id, organisation_id, threshold, counted, active, active_since from groups.standing
                        where cycle_id = :cycle and organisation_id = any (:organisations)
                        """)
                .param("cycle", cycle.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(GroupsStore::standing)
                .list();
    }

    List<Entitlement> entitlements(CycleId cycle) {
        return db.sql(
                        """
                        select id, position, standing, kind, quantity, names, conditions, while_seats_last, by_involvement
                        from groups.entitlement where cycle_id = :cycle order by position
                        """)
                .param("cycle", cycle.value())
                .query(
                        (row, number) ->
                                new Entitlement(
                                        Rows.uuid(row, "id"),
                                        row.getInt("position"),
                                        Level.of(row.getString("standing")),
                                        row.getString("kind"),
                                        Optional.ofNullable((Integer) row.getObject("quantity")),
                                        Rows.localized(row, "names"),
                                        Rows.localized(row, "conditions"),
                                        row.getBoolean("while_seats_last"),
                                        row.getBoolean("by_involvement")))
                .list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                new CycleId(Rows.uuid(row, "cycle_id")),
                row.getInt("counted"),
                row.getInt("threshold"),
                row.getBoolean("active"),
                Rows.optionalInstant(row, "active_since"));
    }

    private static Cycle cycle(ResultSet row, int number) throws SQLException {
        var rules =
                new CycleRules(
                        row.getInt("threshold"),
                        CountingUnit.of(row.getString("unit")),
                        List.of((String[]) row.getArray("counting_kinds").getArray()),
                        row.getBoolean("remote_counts"),
                        Period.of(0, row.getInt("notice_months"), row.getInt("notice_days")),
                        new Points(
                                row.getInt("points_meeting"),
                                row.getInt("points_deliverable"),
                                row.getInt("points_session"),
                                row.getInt("points_room")),
                        row.getString("draw_seed"));
        return new Cycle(
                new CycleId(Rows.uuid(row, "id")),
                new Slug(row.getString("slug")),
                Rows.localized(row, "names"),
                Rows.localized(row, "introduction"),
                Rows.date(row, "starts_on"),
                Rows.date(row, "ends_on"),
                ZoneId.of(row.getString("time_zone")),
                List.of((String[]) row.getArray("languages").getArray()),
                Rows.optionalUuid(row, "charter_version_id"),
                Rows.optionalUuid(row, "previous_id").map(CycleId::new),
                CycleState.of(row.getString("state")),
                rules,
                row.getInt("sector_aim"),
                row.getInt("version"));
    }

    private static WorkingGroup group(ResultSet row, int number) throws SQLException {
        return new WorkingGroup(
                new GroupId(Rows.uuid(row, "id")),
                new CycleId(Rows.uuid(row, "cycle_id")),
                new Slug(row.getString("cycle_slug")),
                Rows.optionalUuid(row, "chapter_id").map(ChapterId::new),
                new Slug(row.getString("slug")),
                GroupKind.of(row.getString("kind")),
                Rows.localized(row, "names"),
                Rows.localized(row, "questions"),
                Rows.localized(row, "mandate_text"),
                Rows.localized(row, "deliverable"),
                row.getInt("position"),
                Rows.optionalDate(row, "closed_on"),
                row.getInt("version"));
    }
}
