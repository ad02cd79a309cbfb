package maillage.groups.group;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import maillage.groups.WorkingGroup;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GroupPageStore {
    private final JdbcClient db;

    GroupPageStore(JdbcClient db) {
        this.db = db;
    }

    List<String> axes(GroupId group) {
        return db.sql(
                        """
                        select t.code from groups.group_term gt join network.offer_term t on t.id = gt.term_id
                        where gt.group_id = :group and t.taxonomy = 'axis' order by t.position
                        """)
                .param("group", group.value())
                .query(String.class)
                .list();
    }

    List<LocalizedText> coFacilitators(GroupId group, boolean uncitedToo) {
        return db.sql(
                        """
                        select o.names from groups.co_facilitator c join network.offer_organisation o on o.id = c.organisation_id
                        where c.group_id = :group and (o.cited or :all) order by platform.plain(o.sort_name)
                        """)
                .param("group", group.value())
                .param("all", uncitedToo)
                .query((row, number) -> Rows.localized(row, "names"))
                .list();
    }

    /** The year's gatherings, by date: the group's own, and those of the whole cycle. */
    List<Gathering> gatherings(WorkingGroup group, boolean within, boolean drafts) {
        return db.sql(
                        """
                        select m.id, m.host_kind = 'cycle' as of_all, m.kind, m.titles, m.starts_at, m.ends_at, m.time_zone, m.state, coalesce(m.town, '') as town,
                               (select count(distinct p.organisation_id) from meetings.offer_presence p where p.meeting_id = m.id) as present
                        from meetings.offer_meeting m
                        where m.host_id in (:group, :cycle) and (m.state in ('confirmed', 'held') or (m.state = 'draft' and :drafts))
                          and (m.kind <> 'other' or :within)
                        order by m.starts_at, m.id
                        """)
                .param("group", group.id().value())
                .param("cycle", group.cycle().value())
                .param("drafts", drafts)
                .param("within", within)
                .query(
                        (row, number) ->
                                new Gathering(
                                        Rows.uuid(row, "id"),
                                        row.getBoolean("of_all"),
                                        row.getString("kind"),
                                        Rows.localized(row, "titles"),
                                        Rows.instant(row, "starts_at"),
                                        Rows.instant(row, "ends_at"),
                                        ZoneId.of(row.getString("time_zone")),
                                        row.getString("state"),
                                        row.getString("town"),
                                        row.getInt("present")))
                .list();
    }

    /** Every sector with its organisations here, seats read on a day. */
    List<SectorRoll> rolls(GroupId group, LocalDate on) {
        var seated = new LinkedHashMap<String, List<SectorRoll.Seated>>();
        db.sql(
                        """
                        select coalesce(o.sector, '') as sector, o.id, o.slug, o.names, o.cited
                        from groups.seat s join network.offer_organisation o on o.id = s.organisation_id
                        where s.group_id = :group and s.valid @> cast(:on as date) order by platform.plain(o.sort_name)
                        """)
                .param("group", group.value())
                .param("on", on)
                .query(
                        (row, number) ->
                                seated.computeIfAbsent(
                                                row.getString("sector"), code -> new ArrayList<>())
                                        .add(
                                                new SectorRoll.Seated(
                                                        new OrganisationId(Rows.uuid(row, "id")),
                                                        row.getString("slug"),
                                                        Rows.localized(row, "names"),
                                                        row.getBoolean("cited"))))
                .list();
        return db.sql(
                        """
                        select t.code, t.names,
                               (select count(*) from network.offer_organisation o
                                where o.sector = t.code and o.standing_state = 'member'
                                  and not exists (select 1 from groups.seat s where s.group_id = :group and s.organisation_id = o.id
                                                  and s.valid @> cast(:on as date))) as members
                        from network.offer_term t
                        where t.taxonomy = 'sector' and (t.retired_at is null or t.code = any (:here)) order by t.position
                        """)
                .param("group", group.value())
                .param("on", on)
                .param("here", seated.keySet().toArray(String[]::new))
                .query(
                        (row, number) -> {
                            List<SectorRoll.Seated> here =
                                    seated.getOrDefault(row.getString("code"), List.of());
                            return new SectorRoll(
                                    row.getString("code"),
                                    Rows.localized(row, "names"),
                                    here.size(),
                                    here,
                                    row.getInt("members"));
                        })
                .list();
    }

    List<GroupPage.Member> people(GroupId group, LocalDate on) {
        return db.sql(
                        """
                        select p.full_name, o.slug, o.names, m.kind, m.function_title
                        from groups.seat s
                        join network.offer_organisation o on o.id = s.organisation_id
                        join network.offer_mandate m on m.organisation_id = o.id and m.one_meeting is null and m.valid @> cast(:on as date)
                        join network.offer_person p on p.id = m.person_id
                        where s.group_id = :group and s.valid @> cast(:on as date)
                        order by platform.plain(o.sort_name), m.kind desc, platform.plain(p.full_name)
                        """)
                .param("group", group.value())
                .param("on", on)
                .query(
                        (row, number) ->
                                new GroupPage.Member(
                                        row.getString("full_name"),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        row.getString("kind"),
                                        row.getString("function_title")))
                .list();
    }

    List<Kin> kin(GroupId group) {
        return db.sql(
                        """
                        select l.to_group_id = :group as before, l.relation, g.names, '/groups/' || c.slug || '/' || g.slug as path, c.names as cycle
                        from groups.lineage l
                        join groups.working_group g on g.id = case when l.to_group_id = :group then l.from_group_id else l.to_group_id end
                        join groups.cycle c on c.id = g.cycle_id
                        where (l.to_group_id = :group or l.from_group_id = :group) and c.state <> 'draft'
                        order by c.starts_on, g.position
                        """)
                .param("group", group.value())
                .query(
                        (row, number) ->
                                new Kin(
                                        row.getBoolean("before"),
                                        row.getString("relation"),
                                        Rows.localized(row, "names"),
                                        row.getString("path"),
                                        Rows.localized(row, "cycle")))
                .list();
    }

    List<GroupPage.Document> documents(GroupId group) {
        return db.sql(
                        "select id, title, file_name, size_bytes from meetings.offer_document_public where host_id = :group order by published_at desc, id")
                .param("group", group.value())
                .query(
                        (row, number) ->
                                new GroupPage.Document(
                                        Rows.uuid(row, "id"),
                                        row.getString("title"),
                                        row.getString("file_name"),
                                        row.getLong("size_bytes")))
                .list();
    }

    List<GroupPage.Decision> decisions(GroupId group, boolean unpublishedToo) {
        return db.sql(
                        "select number, text, taken_at, published from meetings.offer_decision where host_id = :group and (published or :all) order by number desc")
                .param("group", group.value())
                .param("all", unpublishedToo)
                .query(
                        (row, number) ->
                                new GroupPage.Decision(
                                        row.getInt("number"),
                                        row.getString("text"),
                                        Rows.instant(row, "taken_at"),
                                        row.getBoolean("published")))
                .list();
    }

    /** Applications under way that ask for a seat here, the oldest first. */
    List<GroupPage.Wish> wishes(GroupId group) {
        return db.sql(
                        """
                        select id, coalesce(form ->> 'organisation', '') as organisation, submitted_at from groups.application
                        where state in ('submitted', 'asked') and form -> 'groups' @> to_jsonb(cast(:group as text)) order by submitted_at
                        """)
                .param("group", group.value().toString())
                .query(
                        (row, number) ->
                                new GroupPage.Wish(
                                        Rows.uuid(row, "id"),
                                        row.getString("organisation"),
                                        Rows.instant(row, "submitted_at")))
                .list();
    }

    /** Which of these people asked not to be named in public. */
    List<UUID> uncited(List<UUID> persons) {
        return db.sql("select id from network.offer_person where id = any (:ids) and not cited")
                .param("ids", persons.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
