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
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import maillage.themes.ConsultationId;
import maillage.themes.ProposalId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AddresseeStore {
    /** Who may read: whoever leads; once it is open its group, or every member. */
    private static final String READERS =
            """
            join themes.consultation c on c.id = w.consultation_id
            join groups.offer_cycle y on y.id = c.cycle_id
            join identity.offer_account a on a.id = w.person_id and a.closed_at is null and a.email is not null
            where exists (select 1 from identity.offer_role r
                          where r.account_id = a.id and r.valid @> cast(:today as date)
                            and (r.role = 'ADMINISTRATOR' or r.scope_kind = 'CYCLE' and r.scope_id = c.cycle_id
                                 or r.scope_kind = 'GROUP' and r.scope_id = c.group_id))
               or c.state <> 'draft'
                  and exists (select 1 from network.offer_mandate m
                              where m.person_id = a.id and m.one_meeting is null and m.valid @> cast(:today as date)
                                and case when c.group_id is null then y.state <> 'draft'
                                    else exists (select 1 from groups.offer_seat s
                                                 where s.group_id = c.group_id and s.valid @> cast(:today as date)
                                                   and s.organisation_id in (select n.organisation_id from network.offer_mandate n
                                                                             where n.person_id = a.id and n.one_meeting is null
                                                                               and n.valid @> cast(:today as date))) end)
            """;

    private final JdbcClient db;

    AddresseeStore(JdbcClient db) {
        this.db = db;
    }

    /** Whoever carried what went into a proposal carries it too. */
    Map<ProposalId, List<Addressee>> carriers(
            Collection<ProposalId> proposals, boolean authorsOnly, LocalDate today) {
        return db
                .sql(
                        """
                        with recursive kin (root, id) as (
                            select own, own from unnest(:proposals) as own
                            union
                            select k.root, l.from_id from themes.lineage l join kin k on l.to_id = k.id where l.relation in ('merge', 'split')),
                        carrying as (
                            select k.root, m.person_id from kin k
                            join themes.proposal_organisation o on o.proposal_id = k.id and o.until is null and (o.part = 'author' or not :authors)
                            join network.offer_mandate m on m.organisation_id = o.organisation_id and m.one_meeting is null
                                 and m.valid @> cast(:today as date)
                            union
                            select p.id, r.account_id from themes.proposal p join themes.consultation t on t.id = p.consultation_id
                            join identity.offer_role r on r.role = 'FACILITATOR' and r.scope_id = coalesce(t.group_id, t.cycle_id)
                                 and r.valid @> cast(:today as date)
                            where p.id = any (:proposals) and p.origin = 'staff'
                            union
                            select p.id, r.account_id from themes.proposal p
                            join identity.offer_role r on r.account_id = p.created_by and r.role = 'ADMINISTRATOR' and r.valid @> cast(:today as date)
                            where p.id = any (:proposals) and p.origin = 'staff')
                        select w.root, a.id, a.email, a.full_name, a.language
                        from (select g.root, g.person_id, p.consultation_id from carrying g join themes.proposal p on p.id = g.root) w
                        """
                                + READERS
                                + " order by a.id")
                .param("proposals", proposals.stream().map(ProposalId::value).toArray(UUID[]::new))
                .param("authors", authorsOnly)
                .param("today", today)
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

    Optional<Addressee> person(PersonId person, ConsultationId consultation, LocalDate today) {
        return db.sql(
                        """
                        select a.id, a.email, a.full_name, a.language
                        from (select cast(:person as uuid) as person_id, cast(:consultation as uuid) as consultation_id) w
                        """
                                + READERS)
                .param("person", person.value())
                .param("consultation", consultation.value())
                .param("today", today)
                .query((row, number) -> addressee(row))
                .optional();
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        return new Addressee(
                new PersonId(Rows.uuid(row, "id")),
                EmailAddress.read(row.getString("email")).orElseThrow(),
                row.getString("full_name"),
                Language.of(row.getString("language")));
    }
}
