package maillage.platform.backup;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What tables there are, whoever owns them. On one connection, in its transaction. */
final class TablesStore {
    private static final String OURS =
            """
            n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
            and c.relname <> 'flyway_schema_history'
            and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            """;

    private final JdbcClient db;

    TablesStore(Connection connection) {
        this.db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    record Name(String schema, String name, List<String> columns) {}

    /** Columns that the database computes itself are left out. */
    List<Name> tables() {
        return db.sql(
                        """
                        select n.nspname as schema, c.relname as name,
                               (select array_agg(quote_ident(a.attname) order by a.attnum)
                                from pg_attribute a
                                where a.attrelid = c.oid and a.attnum > 0
                                  and not a.attisdropped and a.attgenerated = '') as columns
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and
                        """
                                + OURS
                                + "order by 1, 2")
                .query(
                        (row, number) ->
                                new Name(
                                        row.getString("schema"),
                                        row.getString("name"),
                                        List.of((String[]) row.getArray("columns").getArray())))
                .list();
    }

    List<Manifest.Sequence> sequences() {
        return db.sql(
                        """
                        select s.schemaname, s.sequencename,
                               coalesce(s.last_value, s.start_value), s.last_value is not null
                        from pg_sequences s order by 1, 2
                        """)
                .query(
                        (row, number) ->
                                new Manifest.Sequence(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        row.getBoolean(4)))
                .list();
    }

    /** The last migration; empty for a database that this program has never seen. */
    Optional<String> schema() {
        boolean known =
                db.sql("select to_regclass('public.flyway_schema_history') is not null")
                        .query(Boolean.class)
                        .single();
        return known
                ? db.sql(
                                """
                                select version from public.flyway_schema_history
                                where success and version is not null
                                order by installed_rank desc limit 1
                                """)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    boolean hasTables() {
        return schema().isPresent() || !tables().isEmpty();
    }

    /** The documents that some row refers to. */
    Set<String> documents() {
        return db.sql("select hash from platform.file").query(String.class).set();
    }

    record ForeignKey(String table, String name, String definition) {}

    List<ForeignKey> foreignKeys() {
        return db.sql(
                        """
                        select k.conrelid::regclass::text, quote_ident(k.conname),
                               pg_get_constraintdef(k.oid)
                        from pg_constraint k
                        where k.contype = 'f' and k.conparentid = 0
                        order by 1, 2
                        """)
                .query(
                        (row, number) ->
                                new ForeignKey(
                                        row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    void drop(ForeignKey key) {
        db.sql("alter table " + key.table() + " drop constraint " + key.name()).update();
    }

    void add(ForeignKey key) {
        db.sql(
                        "alter table "
                                + key.table()
                                + " add constraint "
                                + key.name()
                                + " "
                                + key.definition())
                .update();
    }

    void rest(String table) {
        db.sql("alter table " + table + " disable trigger user").update();
    }

    void wake(String table) {
        db.sql("alter table " + table + " enable trigger user").update();
    }

    void empty(String table) {
        db.sql("delete from " + table).update();
    }

    void set(Manifest.Sequence sequence) {
        db.sql("select setval(format('%I.%I', :schema::text, :name::text)::regclass, :last, :used)")
                .param("schema", sequence.schema())
                .param("name", sequence.name())
                .param("last", sequence.last())
                .param("used", sequence.used())
                .query(Long.class)
                .single();
    }

    /** As {@code copy} wants it. */
    static String place(String schema, String name) {
        return "\"" + schema.replace("\"", "\"\"") + "\".\"" + name.replace("\"", "\"\"") + "\"";
    }
}
