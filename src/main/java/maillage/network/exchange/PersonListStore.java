package maillage.network.exchange;

import java.util.List;
import java.util.Map;
import maillage.platform.exchange.References;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PersonListStore {
    private final JdbcClient db;

    PersonListStore(JdbcClient db) {
        this.db = db;
    }

    /** Those with one of these addresses, and everyone without any. */
    List<Map<String, Object>> rows(String @Nullable [] emails) {
        return db.sql(
                        """
                        select a.id, a.email, a.given_name, a.family_name, a.language, p.cited, p.phone
                        from identity.offer_account a left join network.person p on p.id = a.id
                        where cast(:emails as text[]) is null or a.email is null or a.email = any (cast(:emails as text[]))
                        order by a.email nulls last, a.family_name, a.given_name, a.id
                        """)
                .param("emails", emails)
                .query()
                .listOfRows();
    }

    /** Someone stored; empty strings where nothing is known. */
    record Namesake(String email, String given, String family, String organisations) {
        String described() {
            String known =
                    email.isEmpty()
                            ? organisations
                            : organisations.isEmpty() ? email : email + ", " + organisations;
            return (given + " " + family).strip() + (known.isEmpty() ? "" : " (" + known + ")");
        }
    }

    List<Namesake> namesakes() {
        return db.sql(
                        """
                        select coalesce(a.email, '') as email, a.given_name as given, a.family_name as family, coalesce(k.names, '') as organisations
                        from identity.offer_account a
                        left join lateral (
                            select string_agg(distinct o.sort_name, ', ') as names
                            from network.mandate m join network.offer_organisation o on o.id = m.organisation_id where m.person_id = a.id
                        ) k on true
                        order by a.id
                        """)
                .query(Namesake.class)
                .list();
    }

    List<References.Known> known() {
        return db.sql(
                        "select id::text as id, coalesce(email, full_name) as reference from network.offer_person order by id")
                .query(References.Known.class)
                .list();
    }

    void keep(String rows) {
        db.sql(
                        """
                        insert into network.person (id, cited, phone)
                        select r.id, r.cited, r.phone from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, cited boolean, phone text)
                        on conflict (id) do update set cited = excluded.cited, phone = excluded.phone
                        """)
                .param("rows", rows)
                .update();
    }
}
