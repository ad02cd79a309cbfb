package maillage.home.welcome;

import java.util.List;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CastStore {
    private final JdbcClient db;

    CastStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * One person a role, always the same ones: whoever of the cast has it, else the first by
     * address.
     */
    List<Player> players() {
        return db.sql(
                        """
                        with holders as (
                            select role, account_id from identity.offer_role where valid @> current_date
                            union all
                            select upper(m.kind), m.person_id from network.offer_mandate m
                            join network.offer_organisation o on o.id = m.organisation_id and o.standing_state = 'member'
                            where m.valid @> current_date and m.one_meeting is null
                              and exists (select 1 from groups.offer_seat s join groups.offer_group g on g.id = s.group_id
                                          join groups.offer_cycle c on c.id = g.cycle_id
                                          where s.organisation_id = m.organisation_id and s.valid @> current_date and c.state = 'open'))
                        select distinct on (place) h.role, a.id, a.full_name,
                               array_position(array['ADMINISTRATOR', 'FACILITATOR', 'COORDINATOR', 'TITULAR', 'ALTERNATE'], h.role) as place
                        from holders h join identity.offer_account a on a.id = h.account_id
                        where a.email is not null
                        order by place, (split_part(a.email, '@', 1) !~ '^(maelle|ines|bastien|yanis|najet)') , a.email
                        """)
                .query(
                        (row, number) ->
                                new Player(
                                        row.getString("role").toLowerCase(java.util.Locale.ROOT),
                                        new PersonId(Rows.uuid(row, "id")),
                                        row.getString("full_name")))
                .list();
    }

    record Player(String role, PersonId person, String name) {}
}
