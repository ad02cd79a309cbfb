package maillage.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import maillage.Maillage;
import maillage.kernel.Id;
import maillage.kernel.MeetingId;
import maillage.meetings.MeetingAnnounced;
import maillage.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How long confirming a date takes with everyone's invitation in its transaction: the row, the link
 * that answers, the letter and its calendar entry. {@code bin/bench invitations} writes {@code
 * bench/invitations.md}.
 */
final class InvitationsBench {
    private static final int ROUNDS = 9;
    private static final UUID CYCLE = UUID.fromString("00000000-0000-0000-0000-0000000000c1");

    private static final String FOOT =
            """

            With a load above the number of cores, these figures show the order of what is dear, not what a quiet machine takes.

            What it showed: the wall time follows the load (300 people: 0.8 s at a load of 9, 1.8 s at 12; with a statement for each row, link and
            letter it was 1.5 s in between). What does not depend on it: the program needs some 0.4 ms of the processor a letter, half of them for the
            calendar entry, and as many statements for a hundred people as for five, where it was three a person. All of it stays in the
            transaction of the confirmation: nothing is handed over, nothing can be lost between.
            """;

    private InvitationsBench() {}

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext context = start()) {
            JdbcClient db = context.getBean(JdbcClient.class);
            db.sql(
                            "insert into groups.cycle (id, slug, names, starts_on, ends_on, state) values (:id, 'bench', '{\"fr\": \"Mesure\"}', '2026-01-01', '2026-12-31', 'open')")
                    .param("id", CYCLE)
                    .update();
            var report = new StringBuilder();
            for (int people : new int[] {30, 300, 1000}) {
                UUID group = group(db, people);
                report.append(measure(context, db, group, people));
            }
            Files.writeString(Path.of("bench/invitations.md"), head() + report + FOOT);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Maillage.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--maillage.database.url=" + TestDatabase.url("invitations_bench"),
                        "--maillage.database.username=" + TestDatabase.username(),
                        "--maillage.database.password=" + TestDatabase.password(),
                        "--maillage.data=target/bench-data",
                        "--db-scheduler.enabled=false",
                        "--spring.main.lazy-initialization=true");
    }

    private static String measure(
            ConfigurableApplicationContext context, JdbcClient db, UUID group, int people) {
        var transaction = context.getBean(TransactionTemplate.class);
        double[] times = new double[ROUNDS];
        double[] processor = new double[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            MeetingId meeting = meeting(db, group, LocalDate.of(2100, 1, 1).plusDays(round + 3));
            long start = System.nanoTime();
            long spent = cpu();
            transaction.executeWithoutResult(
                    _ ->
                            context.publishEvent(
                                    new MeetingAnnounced(
                                            meeting, MeetingAnnounced.Change.CONFIRMED)));
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
                processor[round] = (cpu() - spent) / 1e6;
            }
            int written =
                    db.sql("select count(*) from mailing.outbox where dedupe_key like :key")
                            .param("key", "invitation:" + meeting + ":%")
                            .query(Integer.class)
                            .single();
            if (written != people) {
                throw new IllegalStateException(written + " letters for " + people + " people");
            }
        }
        Arrays.sort(times);
        Arrays.sort(processor);
        String line =
                String.format(
                        Locale.ROOT,
                        "| %,d | %d | %.0f | %.0f | %.0f | %.0f |%n",
                        people,
                        ROUNDS,
                        times[0],
                        times[ROUNDS / 2],
                        times[ROUNDS - 1],
                        processor[ROUNDS / 2]);
        System.out.print(line);
        return line;
    }

    /**
     * What this thread took of the processors, in nanoseconds; the database's share is not in it.
     */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** A group in which as many organisations sit as people are to be invited. */
    private static UUID group(JdbcClient db, int people) {
        UUID group = Id.fresh();
        db.sql(
                        "insert into groups.working_group (id, cycle_id, slug, kind, names, questions, position) values (:id, :cycle, :slug, 'yearly-theme', '{\"fr\": \"Groupe\"}', '{}', :people)")
                .param("id", group)
                .param("cycle", CYCLE)
                .param("slug", "groupe-" + people)
                .param("people", people)
                .update();
        db.sql(
                        """
                        with fresh as materialized (select gen_random_uuid() as organisation, gen_random_uuid() as person, n from generate_series(1, :people) n),
                        organisations as (
                            insert into network.organisation (id, slug, names, country, standing_state, joined_on)
                            select organisation, 'g' || :people || '-' || n, jsonb_build_object('fr', 'Organisation ' || n), 'FR', 'member', '2025-01-01' from fresh returning id),
                        accounts as (
                            insert into identity.account (id, email, given_name, family_name, language)
                            select person, 'p' || :people || '-' || n || '@bench.example', 'Camille', 'Personne ' || n, case n % 3 when 0 then 'en' else 'fr' end from fresh returning id),
                        people as (insert into network.person (id) select person from fresh returning id),
                        mandates as (
                            insert into network.mandate (id, person_id, organisation_id, kind, valid)
                            select gen_random_uuid(), person, organisation, 'titular', '[2025-01-01,)' from fresh returning id)
                        insert into groups.seat (id, group_id, organisation_id, valid) select gen_random_uuid(), :group, organisation, '[2025-01-01,)' from fresh
                        """)
                .param("people", people)
                .param("group", group)
                .update();
        return group;
    }

    private static MeetingId meeting(JdbcClient db, UUID group, LocalDate day) {
        MeetingId meeting = MeetingId.next();
        db.sql(
                        """
                        insert into meetings.meeting (id, host_kind, host_id, period_id, kind, titles, starts_at, ends_at, time_zone, state, confirmed_at, place, uid)
                        values (:id, 'group', :group, :cycle, 'group', '{"fr": "Réunion", "en": "Meeting"}', cast(:day as date) + time '14:00', cast(:day as date) + time '16:00',
                                'Europe/Paris', 'confirmed', '2026-01-01', 'Maison du réseau, Paris', :uid)
                        """)
                .param("id", meeting.value())
                .param("group", group)
                .param("cycle", CYCLE)
                .param("day", day)
                .param("uid", meeting + "@bench.example")
                .update();
        return meeting;
    }

    private static String head() {
        return String.format(
                Locale.ROOT,
                """
                # Confirming a date

                From the announcement of a confirmed date to the end of its transaction: for everyone who sits in the group one invitation, one link that
                answers, one letter in their language (text, HTML, calendar entry) waiting in the outbox. Aim: 300 people within a second, so that the
                request that confirms can write them all.

                Run: `bin/bench invitations`. It writes this file.

                Last run: %s, %s, %d cores; load average %.1f; PostgreSQL without fsync.

                | people | measured | fastest, ms | median, ms | slowest, ms | processor, the program alone, median, ms |
                |---|---|---|---|---|---|
                """,
                LocalDate.now(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
