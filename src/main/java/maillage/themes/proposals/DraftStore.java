package maillage.themes.proposals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DraftStore {
    private final JdbcClient db;

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param until excluded
     */
    record Unpublished(String path, LocalizedText title, Instant until, ZoneId zone) {}

    /** Drafts of these organisations that they may publish now. */
    List<Unpublished> publishable(List<OrganisationId> organisations, Instant now) {
        return db.sql(
                        """
                        select distinct c.slug, p.id, p.title, p.language, f.ends_at, y.time_zone, p.created_at
                        from themes.proposal p join themes.proposal_organisation o on o.proposal_id = p.id and o.part = 'author'
                        join themes.consultation c on c.id = p.consultation_id and c.state = 'open'
                        join groups.offer_cycle y on y.id = c.cycle_id
                        join themes.phase f on f.consultation_id = c.id and f.kind = 'propose' and f.open_to <> 'staff'
                             and f.starts_at <= :now and f.ends_at > :now
                        where p.state = 'draft' and o.organisation_id = any (:organisations)
                          and (c.group_id is null
                               or exists (select 1 from groups.offer_seat s
                                          where s.group_id = c.group_id and s.organisation_id = o.organisation_id
                                            and s.valid @> cast(:now at time zone y.time_zone as date)))
                        order by f.ends_at, p.created_at, p.id
                        """)
                .param("now", Rows.at(now))
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new Unpublished(
                                        "/consultations/"
                                                + row.getString("slug")
                                                + "/drafts/"
                                                + Rows.uuid(row, "id"),
                                        LocalizedText.of(
                                                Language.of(row.getString("language")),
                                                row.getString("title")),
                                        Rows.instant(row, "ends_at"),
                                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }
}
