package maillage.themes.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.EmailAddress;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may vote, and whether they have: never what. */
@Component
class ElectorStore {
    private final JdbcClient db;

    ElectorStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param votedAs {@code titular}, {@code alternate} or {@code paper}; empty while they have not
     */
    record Row(
            UUID id,
            OrganisationId organisation,
            LocalizedText names,
            String sector,
            String college,
            long weight,
            Optional<String> votedAs,
            Optional<PersonId> votedBy,
            boolean struck) {
        boolean hasVoted() {
            return votedAs.isPresent();
        }
    }

    /** Organisations with a mandate in force on this day: members, or those with a seat. */
    List<Electorate.Candidate> candidates(Consulted consulted, LocalDate on) {
        return db.sql(
                        """
                        select o.id, coalesce(o.sector, '') as sector from network.offer_organisation o
                        where o.standing_state = 'member'
                          and exists (select 1 from network.offer_mandate m
                                      where m.organisation_id = o.id and m.one_meeting is null and m.valid @> cast(:on as date))
                          and (cast(:group as uuid) is null
                               or exists (select 1 from groups.offer_seat s
                                          where s.group_id = :group and s.organisation_id = o.id and s.valid @> cast(:on as date)))
                        order by o.id
                        """)
                .param("on", on)
                .param("group", consulted.group().map(Id::value).orElse(null), java.sql.Types.OTHER)
                .query(
                        (row, _) ->
                                new Electorate.Candidate(
                                        new OrganisationId(Rows.uuid(row, "id")),
                                        row.getString("sector")))
                .list();
    }

    void insert(UUID vote, List<Electorate.Elector> electors) {
        db.sql(
                        """
                        insert into themes.elector (id, vote_id, organisation_id, college, weight)
                        select i, :vote, o, c, w from unnest(:ids, :organisations, :colleges, :weights) as e (i, o, c, w)
                        """)
                .param("vote", vote)
                .param("ids", electors.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new))
                .param(
                        "organisations",
                        electors.stream()
                                .map(one -> one.organisation().value())
                                .toArray(UUID[]::new))
                .param(
                        "colleges",
                        electors.stream().map(Electorate.Elector::college).toArray(String[]::new))
                .param(
                        "weights",
                        electors.stream().map(Electorate.Elector::weight).toArray(Long[]::new))
                .update();
    }

    /** Two people of one organisation take turns. */
    Optional<Row> lock(UUID vote, OrganisationId organisation) {
        db.sql(
                        "select id from themes.elector where vote_id = :vote and organisation_id = :organisation for update")
                .param("vote", vote)
                .param("organisation", organisation.value())
                .query(UUID.class)
                .optional();
        return of(vote, List.of(organisation)).stream().findFirst();
    }

    private static final String ROW =
            """
            select e.id, e.organisation_id, o.names, coalesce(o.sector, '') as sector, e.college, e.weight, e.voted_as, e.voted_by,
                   e.struck_at is not null as struck
            from themes.elector e join network.offer_organisation o on o.id = e.organisation_id
            where e.vote_id = :vote
            """;

    List<Row> of(UUID vote) {
        return db.sql(ROW + "order by o.sort_name, e.id")
                .param("vote", vote)
                .query(ElectorStore::row)
                .list();
    }

    record Counts(int electors, int voted) {}

    Counts counts(UUID vote) {
        return db.sql(
                        "select count(*) as electors, count(voted_at) as voted from themes.elector where vote_id = :vote")
                .param("vote", vote)
                .query((row, _) -> new Counts(row.getInt("electors"), row.getInt("voted")))
                .single();
    }

    List<Row> of(UUID vote, List<OrganisationId> organisations) {
        return db.sql(
                        ROW
                                + "and e.organisation_id = any (:organisations) order by o.sort_name, e.id")
                .param("vote", vote)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(ElectorStore::row)
                .list();
    }

    void voted(UUID elector, String as, @Nullable PersonId by, Instant now) {
        db.sql(
                        "update themes.elector set voted_at = :now, voted_as = :as, voted_by = :by where id = :id")
                .param("now", Rows.at(now))
                .param("as", as)
                .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                .param("id", elector)
                .update();
    }

    /** Strikes whoever has nobody left to speak for them on this day; their number. */
    int strike(UUID vote, LocalDate on, Instant now) {
        return db.sql(
                        """
                        update themes.elector e set struck_at = :now
                        where e.vote_id = :vote
                          and not exists (select 1 from network.offer_mandate m
                                          where m.organisation_id = e.organisation_id and m.one_meeting is null and m.valid @> cast(:on as date))
                        """)
                .param("now", Rows.at(now))
                .param("vote", vote)
                .param("on", on)
                .update();
    }

    /** Someone to remind, and for which organisation. */
    record Silent(
            PersonId person,
            EmailAddress email,
            String name,
            Language language,
            LocalizedText organisation) {}

    /** Whoever speaks today for an elector that has not voted, and can be written to. */
    List<Silent> silent(UUID vote, LocalDate on) {
        return db.sql(
                        """
                        select p.id, p.email, p.full_name, p.language, o.names
                        from themes.elector e
                        join network.offer_mandate m on m.organisation_id = e.organisation_id and m.one_meeting is null and m.valid @> cast(:on as date)
                        join network.offer_person p on p.id = m.person_id
                        join network.offer_organisation o on o.id = e.organisation_id
                        where e.vote_id = :vote and e.voted_at is null and p.email is not null order by o.sort_name, p.id
                        """)
                .param("vote", vote)
                .param("on", on)
                .query(
                        (row, _) ->
                                new Silent(
                                        new PersonId(Rows.uuid(row, "id")),
                                        EmailAddress.read(row.getString("email")).orElseThrow(),
                                        row.getString("full_name"),
                                        Language.of(row.getString("language")),
                                        Rows.localized(row, "names")))
                .list();
    }

    /** An open vote that awaits one of these organisations. */
    record Awaited(
            String consultation,
            LocalizedText titles,
            String path,
            Instant closesAt,
            java.time.ZoneId zone) {}

    List<Awaited> awaited(List<OrganisationId> organisations, Instant now) {
        return db.sql(
                        """
                        select distinct v.id, v.titles, c.slug, v.closes_at, y.time_zone
                        from themes.elector e join themes.vote v on v.id = e.vote_id join themes.consultation c on c.id = v.consultation_id
                        join groups.offer_cycle y on y.id = c.cycle_id
                        where v.state = 'open' and v.closes_at > :now and e.voted_at is null and e.organisation_id = any (:organisations)
                        order by v.closes_at, v.id
                        """)
                .param("now", Rows.at(now))
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Awaited(
                                        row.getString("slug"),
                                        Rows.localized(row, "titles"),
                                        "/consultations/"
                                                + row.getString("slug")
                                                + "/votes/"
                                                + row.getString("id"),
                                        Rows.instant(row, "closes_at"),
                                        java.time.ZoneId.of(row.getString("time_zone"))))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Rows.uuid(row, "id"),
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                Rows.localized(row, "names"),
                row.getString("sector"),
                row.getString("college"),
                row.getLong("weight"),
                Optional.ofNullable(row.getString("voted_as")),
                Rows.optionalUuid(row, "voted_by").map(PersonId::new),
                row.getBoolean("struck"));
    }
}
