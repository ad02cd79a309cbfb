package maillage.themes.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.EmailAddress;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import maillage.themes.ProposalId;
import maillage.themes.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AddresseeStore {
    /** Who leads, by the roles that lead it ({@link Seen#leaders}). */
    private static final String LEADS =
            """
            exists (select 1 from unnest(:roles, :scopes) as led (role, scope)
                    where r.role = led.role and r.scope_id = led.scope and r.valid @> cast(:today as date))
            """;

    /** Who may read: whoever leads; once it is open its group, or every member. */
    private static final String READERS =
            """
            join themes.consultation c on c.id = w.consultation_id
            join identity.offer_account a on a.id = w.person_id and a.closed_at is null and a.email is not null
            where exists (select 1 from identity.offer_role r
                          where r.account_id = a.id and (r.role = 'ADMINISTRATOR' and r.valid @> cast(:today as date) or %s))
               or c.state <> 'draft'
                  and exists (select 1 from network.offer_mandate m
                              where m.person_id = a.id and m.one_meeting is null and m.valid @> cast(:today as date)
                                and (:public or exists (select 1 from groups.offer_seat s
                                                        where s.group_id = c.group_id and s.valid @> cast(:today as date)
                                                          and s.organisation_id = m.organisation_id)))
            """
                    .formatted(LEADS);

    private final JdbcClient db;

    AddresseeStore(JdbcClient db) {
        this.db = db;
    }

    /** Of proposals of one consultation. */
    ConsultationId consultationOf(Collection<ProposalId> proposals) {
        return db.sql(
                        "select distinct consultation_id from themes.proposal where id = any (:proposals)")
                .param("proposals", ids(proposals))
                .query((row, number) -> new ConsultationId(Rows.uuid(row, "consultation_id")))
                .single();
    }

    /**
     * Whoever carried what went into a proposal carries it too.
     *
     * @param seen the consultation of all of them
     */
    Map<ProposalId, List<Addressee>> carriers(
            Collection<ProposalId> proposals, boolean authorsOnly, Seen seen, LocalDate today) {
        return told(
                        seen,
                        today,
                        """
                        with carrying as (
                            select o.root, m.person_id from themes.carriers(:proposals) o
                            join network.offer_mandate m on m.organisation_id = o.organisation_id and m.one_meeting is null
                                 and m.valid @> cast(:today as date)
                            where o.until is null and (o.part = 'author' or not :authors)
                            union
                            select p.id, r.account_id from themes.proposal p join identity.offer_role r on %s
                            where p.id = any (:proposals) and p.origin = 'staff'
                            union
                            select p.id, r.account_id from themes.proposal p
                            join identity.offer_role r on r.account_id = p.created_by and r.role = 'ADMINISTRATOR' and r.valid @> cast(:today as date)
                            where p.id = any (:proposals) and p.origin = 'staff')
                        select w.root, a.id, a.email, a.full_name, a.language
                        from (select g.root, g.person_id, p.consultation_id from carrying g join themes.proposal p on p.id = g.root) w
                        """
                                        .formatted(LEADS)
                                + READERS
                                + " order by a.id")
                .param("proposals", ids(proposals))
                .param("authors", authorsOnly)
                .query(
                        (row, number) ->
                                Map.entry(new ProposalId(Rows.uuid(row, "root")), addressee(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Optional<Addressee> person(PersonId person, Seen seen, LocalDate today) {
        return told(
                        seen,
                        today,
                        """
                        select a.id, a.email, a.full_name, a.language
                        from (select cast(:person as uuid) as person_id, cast(:consultation as uuid) as consultation_id) w
                        """
                                + READERS)
                .param("person", person.value())
                .param("consultation", seen.consultation().id().value())
                .query((row, number) -> addressee(row))
                .optional();
    }

    private JdbcClient.StatementSpec told(Seen seen, LocalDate today, String sql) {
        List<Grant> leaders = List.copyOf(seen.leaders());
        return db.sql(sql)
                .param(
                        "roles",
                        leaders.stream().map(one -> one.role().name()).toArray(String[]::new))
                .param("scopes", leaders.stream().map(one -> one.scope().id()).toArray(UUID[]::new))
                .param("public", seen.isHostPublic())
                .param("today", today);
    }

    private static UUID[] ids(Collection<ProposalId> proposals) {
        return proposals.stream().map(ProposalId::value).toArray(UUID[]::new);
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        return new Addressee(
                new PersonId(Rows.uuid(row, "id")),
                EmailAddress.read(row.getString("email")).orElseThrow(),
                row.getString("full_name"),
                Language.of(row.getString("language")));
    }
}
