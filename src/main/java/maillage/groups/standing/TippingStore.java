package maillage.groups.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.Id;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.StandingSource.Effect;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TippingStore {
    private final JdbcClient db;

    TippingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Takes this meeting's bit out of what each organisation attended: what is left, and one more,
     * says what its presence here changes. An organisation that has not joined has no standing.
     */
    Map<PersonId, Effect> effects(
            CycleId cycle, MeetingId meeting, Map<PersonId, OrganisationId> people) {
        var effects = new HashMap<PersonId, Effect>();
        List<Map.Entry<PersonId, OrganisationId>> asked = List.copyOf(people.entrySet());
        db.sql(
                        """
                        with asked as (
                            select a.person_id, a.organisation_id, c.threshold, case c.unit when 'person' then a.person_id end as unit_id,
                                   exists (select 1 from groups.counted_presence p where p.cycle_id = c.id and p.meeting_id = :meeting
                                           and p.person_id = a.person_id and p.organisation_id = a.organisation_id) as there,
                                   exists (select 1 from groups.standing s where s.cycle_id = c.id and s.organisation_id = a.organisation_id and s.active) as active
                            from unnest(cast(:people as uuid[]), cast(:organisations as uuid[])) as a(person_id, organisation_id)
                            join groups.cycle c on c.id = :cycle
                            join groups.counted_meeting m on m.cycle_id = c.id and m.meeting_id = :meeting
                            join network.offer_organisation o on o.id = a.organisation_id and o.joined_on is not null
                        ), elsewhere as (
                            select t.organisation_id, t.unit_id, bit_count(t.meetings & ~m.bit) as counted
                            from groups.attended t join groups.counted_meeting m on m.cycle_id = t.cycle_id and m.meeting_id = :meeting
                            where t.cycle_id = :cycle and t.organisation_id = any (:organisations)
                        )
                        select a.person_id, a.there from asked a
                        where (a.there or not a.active)
                          and not exists (select 1 from elsewhere e where e.organisation_id = a.organisation_id and e.counted >= a.threshold)
                          and a.threshold <= 1 + coalesce(
                              (select e.counted from elsewhere e where e.organisation_id = a.organisation_id and e.unit_id is not distinct from a.unit_id), 0)
                        """)
                .param("people", ids(asked.stream().map(Map.Entry::getKey).toList()))
                .param("organisations", ids(asked.stream().map(Map.Entry::getValue).toList()))
                .param("cycle", cycle.value())
                .param("meeting", meeting.value())
                .query(
                        (row, number) ->
                                effects.put(
                                        new PersonId(Rows.uuid(row, "person_id")),
                                        row.getBoolean("there")
                                                ? Effect.MAKES_ACTIVE
                                                : Effect.WOULD_MAKE_ACTIVE))
                .list();
        return effects;
    }

    private static UUID[] ids(List<? extends Id> some) {
        return some.stream().map(Id::value).toArray(UUID[]::new);
    }
}
