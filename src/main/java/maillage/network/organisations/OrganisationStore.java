package maillage.network.organisations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.DateRange;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.network.MandateKind;
import maillage.network.organisations.OrganisationPage.Accepted;
import maillage.network.organisations.OrganisationPage.Facts;
import maillage.network.organisations.OrganisationPage.Speaker;
import maillage.network.organisations.OrganisationPage.Tag;
import maillage.network.shared.Listing;
import maillage.network.shared.Membership;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands around a profile on its page. */
@Component
class OrganisationStore {
    private final JdbcClient db;

    OrganisationStore(JdbcClient db) {
        this.db = db;
    }

    Facts facts(OrganisationId id) {
        return db.sql(
                        """
                        select o.joined_on, o.left_on, c.names, c.slug
                        from network.organisation o left join network.chapter c on c.id = o.chapter_id where o.id = :id
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Facts(
                                        Rows.optionalDate(row, "joined_on"),
                                        Rows.optionalDate(row, "left_on"),
                                        Optional.ofNullable(row.getString("names"))
                                                .map(Rows::localized),
                                        Optional.ofNullable(row.getString("slug"))))
                .single();
    }

    /** Words of what an organisation is tagged with, its legal form too, by taxonomy. */
    Map<String, List<Tag>> tags(OrganisationId id) {
        var tags = new HashMap<String, List<Tag>>();
        db.sql(
                        """
                        select t.taxonomy, t.code, t.names from network.term t
                        where t.id in (select term_id from network.organisation_term where organisation_id = :id
                                       union all select legal_form from network.organisation where id = :id)
                        order by t.taxonomy, t.position, t.code
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                tags.computeIfAbsent(
                                                row.getString("taxonomy"),
                                                taxonomy -> new ArrayList<>())
                                        .add(
                                                new Tag(
                                                        row.getString("code"),
                                                        Rows.localized(row, "names"))))
                .list();
        return tags;
    }

    List<Speaker> speakers(OrganisationId id, LocalDate today) {
        return db.sql(
                        """
                        select p.full_name, m.kind, m.function_title, m.level, m.valid, m.valid @> cast(:today as date) as in_force
                        from network.mandate m join network.offer_person p on p.id = m.person_id
                        where m.organisation_id = :id and m.one_meeting is null
                        order by in_force desc, m.kind desc, lower(m.valid) desc, p.full_name
                        """)
                .param("id", id.value())
                .param("today", today)
                .query(
                        (row, number) -> {
                            DateRange valid = Rows.range(row, "valid");
                            return new Speaker(
                                    row.getString("full_name"),
                                    MandateKind.of(row.getString("kind")),
                                    row.getString("function_title"),
                                    row.getInt("level"),
                                    valid,
                                    row.getBoolean("in_force"));
                        })
                .list();
    }

    List<Accepted> acceptances(OrganisationId id) {
        return db.sql(
                        """
                        select v.number, p.full_name, a.accepted_at, a.manner, a.cited
                        from network.charter_acceptance a
                        join network.charter_version v on v.id = a.version_id
                        join network.offer_person p on p.id = a.person_id
                        where a.organisation_id = :id
                        order by a.accepted_at desc
                        """)
                .param("id", id.value())
                .query(
                        (row, number) ->
                                new Accepted(
                                        row.getInt("number"),
                                        row.getString("full_name"),
                                        Rows.instant(row, "accepted_at"),
                                        row.getString("manner"),
                                        row.getBoolean("cited")))
                .list();
    }

    /** The organisations whose logo this file is, and whether they show it to visitors. */
    List<Shown> showing(String hash) {
        return db.sql(
                        "select id, slug, standing_state, cited, 'logo' = any (published_fields) as published from network.organisation where logo = :hash")
                .param("hash", hash)
                .query(
                        (row, number) ->
                                new Shown(
                                        new Listing(
                                                new OrganisationId(Rows.uuid(row, "id")),
                                                row.getString("slug"),
                                                new LocalizedText(Map.of()),
                                                Membership.of(row.getString("standing_state")),
                                                row.getBoolean("cited")),
                                        row.getBoolean("published")))
                .list();
    }

    record Shown(Listing listing, boolean published) {}
}
