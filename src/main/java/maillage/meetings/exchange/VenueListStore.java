package maillage.meetings.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class VenueListStore {
    private final JdbcClient db;

    VenueListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> organisations() {
        return Set.copyOf(
                db.sql("select slug from network.offer_organisation").query(String.class).list());
    }

    /** Without the offers that were withdrawn. */
    List<Map<String, Object>> rows(String @Nullable [] organisations) {
        return db.sql(
                        """
                        select distinct on (o.slug, v.name) v.id, o.slug as organisation, v.name, v.address, v.town, v.country, v.capacity, v.step_free,
                               v.hearing_loop, v.video, v.equipment, v.availability, o.cited
                        from meetings.venue_offer v join network.offer_organisation o on o.id = v.organisation_id
                        where v.withdrawn_at is null and (cast(:organisations as text[]) is null or o.slug = any (cast(:organisations as text[])))
                        order by o.slug, v.name, v.offered_at
                        """)
                .param("organisations", organisations)
                .query()
                .listOfRows();
    }

    void keep(String rows) {
        db.sql(
                        """
                        insert into meetings.venue_offer (id, organisation_id, name, address, town, country, capacity, step_free, hearing_loop, video,
                            equipment, availability)
                        select r.id, o.id, r.name, r.address, r.town, r.country, r.capacity, r.step_free, r.hearing_loop, r.video,
                               coalesce(r.equipment, ''), coalesce(r.availability, '')
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, organisation text, name text, address text, town text, country text,
                            capacity integer, step_free boolean, hearing_loop boolean, video boolean, equipment text, availability text)
                        join network.offer_organisation o on o.slug = r.organisation
                        on conflict (id) do update set address = excluded.address, town = excluded.town, country = excluded.country,
                            capacity = excluded.capacity, step_free = excluded.step_free, hearing_loop = excluded.hearing_loop, video = excluded.video,
                            equipment = excluded.equipment, availability = excluded.availability
                        """)
                .param("rows", rows)
                .update();
    }
}
