package maillage.house;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A schema in words that SQL readers know, always in the same order, from the catalogue itself. */
final class SchemaText {
    private SchemaText() {}

    static String of(JdbcClient db, List<String> schemas) {
        var text =
                new StringBuilder(
                        "-- The database as the migrations leave it. Written by SchemaDbTest: bin/test --write.\n");
        for (String schema : schemas) {
            text.append("\n-- ").append(schema).append("\n\n");
            lines(db, TABLES, schema).forEach(text::append);
            lines(db, VIEWS, schema).forEach(text::append);
            lines(db, FUNCTIONS, schema).forEach(text::append);
            lines(db, TRIGGERS, schema).forEach(text::append);
        }
        return text.toString();
    }

    private static List<String> lines(JdbcClient db, String sql, String schema) {
        return db.sql(sql).param("schema", schema).query(String.class).list();
    }

    private static final String TABLES =
            """
            select format(E'create table %s.%s (\\n%s\\n);\\n%s\\n', n.nspname, c.relname,
                (select string_agg(line, E',\\n' order by kind, place, line) from (
                    select 1 as kind, a.attnum::int as place, '    ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                        || case when a.attidentity <> '' then ' generated always as identity' else '' end
                        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || case when a.attnotnull then ' not null' else '' end as line
                    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    union all
                    select 2, 0, '    constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k
                    where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')) parts),
                coalesce((select string_agg(pg_get_indexdef(i.indexrelid) || E';\\n', '' order by i.indexrelid::regclass::text) from pg_index i
                    where i.indrelid = c.oid and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)), ''))
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = :schema and c.relkind = 'r' order by c.relname
            """;
    private static final String VIEWS =
            """
            select format(E'create view %s.%s as\\n%s\\n\\n', schemaname, viewname, definition) from pg_views where schemaname = :schema order by viewname
            """;
    private static final String FUNCTIONS =
            """
            select pg_get_functiondef(p.oid) || E';\\n\\n' from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = :schema order by p.proname
            """;
    private static final String TRIGGERS =
            """
            select pg_get_triggerdef(t.oid) || E';\\n' from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = :schema and not t.tgisinternal order by c.relname, t.tgname
            """;
}
