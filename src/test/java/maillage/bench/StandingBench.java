package maillage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import maillage.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the database takes to say who is active, among 10,000 organisations and 1,000,000
 * presences in one cycle: {@code bin/bench standing}. Writes {@code bench/standing.md}; with {@code
 * plan}, prints the plans.
 */
final class StandingBench {
    private static final String ALL =
            "select count(*), sum(counted), max(active_since) from groups.standing where cycle_id = '00000000-0000-0000-0000-0000000000c1'";
    private static final String ONE =
            """
            select counted, active, active_since from groups.standing
            where cycle_id = '00000000-0000-0000-0000-0000000000c1' and organisation_id = cast(:organisation as uuid)
            """;
    private static final String POINTS =
            "select count(*), sum(points) from groups.involvement where cycle_id = '00000000-0000-0000-0000-0000000000c1'";

    private StandingBench() {}

    public static void main(String[] arguments) throws IOException {
        JdbcClient db = JdbcClient.create(TestDatabase.migrated("standing_bench"));
        fill(db);
        System.out.println("filled");
        var report = new StringBuilder(head());
        for (String unit : new String[] {"organisation", "person"}) {
            db.sql("update groups.cycle set unit = :unit").param("unit", unit).update();
            report.append(measure(db, "standing of all, counted by " + unit, ALL, 40));
            report.append(measure(db, "standing of one, counted by " + unit, ONE, 200));
        }
        report.append(measure(db, "involvement of all", POINTS, 40));
        if (Arrays.asList(arguments).contains("plan")) {
            explain(db, ALL);
            explain(
                    db,
                    ONE.replace(
                            "cast(:organisation as uuid)",
                            "(select id from network.organisation where slug = 'bench-5')"));
        }
        Files.createDirectories(Path.of("bench"));
        Files.writeString(Path.of("bench/standing.md"), report.toString());
        System.exit(0);
    }

    private static String measure(JdbcClient db, String what, String sql, int rounds) {
        double[] times = new double[rounds];
        for (int round = -3; round < rounds; round++) {
            var statement = db.sql(sql);
            if (sql.contains(":organisation")) {
                statement =
                        statement.param(
                                "organisation",
                                String.format(
                                        "00000000-0000-0000-0001-%012d",
                                        1 + Math.floorMod(round * 37, 10_000)));
            }
            long start = System.nanoTime();
            statement.query((row, number) -> row.getString(1)).list();
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        String line =
                String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f |%n",
                        what,
                        rounds,
                        times[rounds / 2],
                        times[(int) (rounds * 0.95)],
                        times[rounds - 1]);
        System.out.print(line);
        return line;
    }

    private static void explain(JdbcClient db, String sql) {
        db.sql("explain (analyze, buffers, settings) " + sql)
                .query(String.class)
                .list()
                .forEach(System.out::println);
    }

    /** Triggers are left out while filling: what they keep true is true of what is generated. */
    private static void fill(JdbcClient db) {
        db.sql(
                        "truncate network.organisation, identity.account, groups.cycle, meetings.meeting cascade")
                .update();
        db.sql(
                        """
                        insert into groups.cycle (id, slug, names, starts_on, ends_on, state)
                        values ('00000000-0000-0000-0000-0000000000c1', 'bench', '{"fr": "Mesure"}', '2026-01-01', '2026-12-31', 'open')
                        """)
                .update();
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, country, standing_state, joined_on)
                        select ('00000000-0000-0000-0001-' || lpad(i::text, 12, '0'))::uuid, 'bench-' || i, jsonb_build_object('fr', 'Organisation ' || i), 'FR', 'member', '2025-01-01'
                        from generate_series(1, 10000) i
                        """)
                .update();
        db.sql(
                        """
                        insert into identity.account (id, family_name)
                        select ('00000000-0000-0000-0002-' || lpad(i::text, 12, '0'))::uuid, 'Personne ' || i from generate_series(1, 20000) i
                        """)
                .update();
        db.sql("insert into network.person (id) select id from identity.account").update();
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid)
                        select ('00000000-0000-0000-0003-' || lpad(i::text, 12, '0'))::uuid, ('00000000-0000-0000-0002-' || lpad(i::text, 12, '0'))::uuid,
                               ('00000000-0000-0000-0001-' || lpad((1 + (i - 1) / 2)::text, 12, '0'))::uuid, case when i % 2 = 1 then 'titular' else 'alternate' end, '[2025-01-01,)'
                        from generate_series(1, 20000) i
                        """)
                .update();
        db.sql(
                        """
                        insert into meetings.meeting (id, host_kind, host_id, period_id, kind, titles, starts_at, ends_at, time_zone, state, confirmed_at, uid)
                        select ('00000000-0000-0000-0004-' || lpad(m::text, 12, '0'))::uuid, 'cycle', '00000000-0000-0000-0000-0000000000c1', '00000000-0000-0000-0000-0000000000c1',
                               case when m % 10 = 0 then 'other' else 'group' end, '{"fr": "Réunion"}', timestamptz '2026-01-05 09:00Z' + m * interval '3 days',
                               timestamptz '2026-01-05 11:00Z' + m * interval '3 days', 'Europe/Paris', 'held', '2025-11-01', 'bench-' || m
                        from generate_series(1, 100) m
                        """)
                .update();
        db.sql("alter table meetings.presence disable trigger all").update();
        db.sql(
                        """
                        insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at)
                        select gen_random_uuid(), ('00000000-0000-0000-0004-' || lpad(m::text, 12, '0'))::uuid, ('00000000-0000-0000-0002-' || lpad(p::text, 12, '0'))::uuid,
                               ('00000000-0000-0000-0001-' || lpad((1 + (p - 1) / 2)::text, 12, '0'))::uuid, ('00000000-0000-0000-0003-' || lpad(p::text, 12, '0'))::uuid,
                               case when p % 2 = 1 then 'titular' else 'alternate' end, case when (p + m) % 5 = 0 then 'remote' else 'on-site' end, now()
                        from generate_series(1, 100) m, generate_series(1, 20000) p where (p + m) % 2 = 0
                        """)
                .update();
        db.sql("alter table meetings.presence enable trigger all").update();
        // Not waiting for its disk, the test server learns only now that all is committed.
        db.sql("checkpoint").update();
        db.sql("vacuum analyze").update();
    }

    private static String head() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return """
                # Standing

                `bin/bench standing` fills one cycle with 10,000 organisations of two people each and 1,000,000 presences in 100 meetings, then asks
                the view `groups.standing` for all of them and for one, from sending the query to reading its answer over a local connection. Aims:
                all within 1,000 ms, one within 5 ms. It writes this file; with `plan`, it prints the plans.

                Last run: %s, %s, %d cores, %d GB; load average before: %.1f.

                | query | measured | median, ms | 95 of 100, ms | slowest, ms |
                |---|---|---|---|---|
                """
                .formatted(
                        LocalDate.now(),
                        machine.getName() + " " + machine.getArch(),
                        machine.getAvailableProcessors(),
                        machine.getTotalMemorySize() / 1_000_000_000,
                        machine.getSystemLoadAverage());
    }
}
