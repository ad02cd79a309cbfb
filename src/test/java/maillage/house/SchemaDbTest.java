package maillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import maillage.testing.DbTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database as the migrations leave it: written down whole in docs/schema.sql, and with
 * references along the arrows only.
 */
@DbTest
class SchemaDbTest {
    /** From the ground up: a schema may refer to those before it. */
    private static final List<String> ORDER =
            List.of(
                    "platform",
                    "mailing",
                    "identity",
                    "network",
                    "meetings",
                    "groups",
                    "themes",
                    "forum");

    @Test
    void docsSchemaIsTheSchema(JdbcClient db) throws Exception {
        String now = SchemaText.of(db, ORDER);
        Path kept = Path.of("docs/schema.sql");
        if (Boolean.getBoolean("maillage.write")) {
            Files.writeString(kept, now);
        }
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("run bin/test --write to write it anew")
                .isEqualTo(now);
    }

    @Test
    void referencesFollowTheArrowsAndLeadToIdsOnly(JdbcClient db) {
        List<String> wrong =
                db.sql(
                                """
                        select format('%s.%s → %s.%s', n.nspname, c.relname, fn.nspname, fc.relname)
                        from pg_constraint k
                        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        join pg_class fc on fc.oid = k.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
                        where k.contype = 'f' and n.nspname <> fn.nspname
                          and (array_position(:order, n.nspname::text) <= array_position(:order, fn.nspname::text)
                               or cardinality(k.confkey) <> 1
                               or not exists (select 1 from pg_attribute a where a.attrelid = fc.oid and a.attnum = k.confkey[1]
                                              and a.attname in ('id', 'hash')))
                        """)
                        .param("order", ORDER.toArray(String[]::new))
                        .query(String.class)
                        .list();
        assertThat(wrong).isEmpty();
    }

    @Test
    void viewsReadTheirOwnSchemaAndWhatOthersOffer(JdbcClient db) {
        List<String> wrong =
                db.sql(
                                """
                        select distinct format('%s.%s reads %s.%s', n.nspname, v.relname, fn.nspname, t.relname)
                        from pg_depend d
                        join pg_rewrite r on r.oid = d.objid join pg_class v on v.oid = r.ev_class join pg_namespace n on n.oid = v.relnamespace
                        join pg_class t on t.oid = d.refobjid join pg_namespace fn on fn.oid = t.relnamespace
                        where d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass and n.nspname = any (:order)
                          and fn.nspname not in (n.nspname, 'platform') and t.relname !~ '^(offer|report)_'
                        """)
                        .param("order", ORDER.toArray(String[]::new))
                        .query(String.class)
                        .list();
        assertThat(wrong).isEmpty();
    }
}
