package maillage.themes.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.GroupsPanel;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.sql.Rows;
import maillage.themes.FollowUp;
import maillage.themes.ProposalId;
import maillage.themes.Theme;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ThemesStore {
    private static final String ROWS =
            """
            select p.title, p.question, p.language, c.slug, p.number
            from themes.theme t join themes.proposal p on p.id = t.proposal_id
            join themes.consultation c on c.id = p.consultation_id and c.state <> 'draft'
            """;
    private final JdbcClient db;

    ThemesStore(JdbcClient db) {
        this.db = db;
    }

    List<GroupsPanel.Row> ofYear(CycleId cycle) {
        return db.sql(
                        ROWS
                                + "where t.cycle_id = :id and t.group_id is null and t.edition_id is null order by t.since, p.number")
                .param("id", cycle.value())
                .query(ThemesStore::row)
                .list();
    }

    List<GroupsPanel.Row> ofGroup(GroupId group) {
        return db.sql(ROWS + "where t.group_id = :id order by t.since, p.number")
                .param("id", group.value())
                .query(ThemesStore::row)
                .list();
    }

    /**
     * The proposal itself, its ancestors and its descendants, where they are themes: the nearest
     * first, each by its shortest way.
     */
    List<Kin> kin(ProposalId proposal) {
        return db.sql(
                        """
                        with recursive up (id, way) as (
                            select p.id, array[p.number] from themes.proposal p where p.id = :proposal
                            union all
                            select f.id, u.way || f.number from up u join themes.lineage l on l.to_id = u.id
                            join themes.proposal f on f.id = l.from_id and f.number is not null and f.number <> all (u.way)),
                        down (id, way) as (
                            select p.id, array[p.number] from themes.proposal p where p.id = :proposal
                            union all
                            select s.id, d.way || s.number from down d join themes.lineage l on l.from_id = d.id
                            join themes.proposal s on s.id = l.to_id and s.number is not null and s.number <> all (d.way)),
                        nearest as (
                            select distinct on (id) id, way from (select * from up union all select * from down) k order by id, cardinality(way), way)
                        select n.id, n.way, p.title, p.language, t.cycle_id, t.group_id, t.since
                        from nearest n join themes.theme t on t.proposal_id = n.id join themes.proposal p on p.id = n.id
                        order by cardinality(n.way), p.number
                        """)
                .param("proposal", proposal.value())
                .query(
                        (row, number) ->
                                new Kin(
                                        new Theme(
                                                new ProposalId(Rows.uuid(row, "id")),
                                                new CycleId(Rows.uuid(row, "cycle_id")),
                                                Rows.optionalUuid(row, "group_id")
                                                        .map(GroupId::new),
                                                Rows.date(row, "since")),
                                        LocalizedText.of(
                                                Language.of(row.getString("language")),
                                                row.getString("title")),
                                        List.of((Integer[]) row.getArray("way").getArray())))
                .list();
    }

    /**
     * A theme of the family.
     *
     * @param way the numbers of the proposals from the one of the page to this one, both included
     */
    record Kin(Theme theme, LocalizedText title, List<Integer> way) {}

    /** Proposals that were drawn from these and published. */
    List<Drawn> drawn(Collection<ProposalId> from) {
        return db.sql(
                        """
                        select l.from_id, p.title, p.language, p.number, c.slug, cast(p.published_at at time zone y.time_zone as date) as on
                        from themes.lineage l join themes.proposal p on p.id = l.to_id and p.number is not null
                        join themes.consultation c on c.id = p.consultation_id join groups.offer_cycle y on y.id = c.cycle_id
                        where l.from_id = any (:from) and l.relation = 'derive'
                        """)
                .param("from", from.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new Drawn(
                                        new ProposalId(Rows.uuid(row, "from_id")),
                                        new FollowUp.Came(
                                                "proposal",
                                                LocalizedText.of(
                                                        Language.of(row.getString("language")),
                                                        row.getString("title")),
                                                Rows.date(row, "on"),
                                                Optional.of(
                                                        "/consultations/"
                                                                + row.getString("slug")
                                                                + "/proposals/"
                                                                + row.getInt("number")))))
                .list();
    }

    record Drawn(ProposalId from, FollowUp.Came proposal) {}

    private static GroupsPanel.Row row(ResultSet row, int number) throws SQLException {
        Language language = Language.of(row.getString("language"));
        return new GroupsPanel.Row(
                LocalizedText.of(language, row.getString("title")),
                LocalizedText.of(language, row.getString("question")),
                "/consultations/" + row.getString("slug") + "/proposals/" + row.getInt("number"));
    }
}
