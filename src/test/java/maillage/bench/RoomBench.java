package maillage.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import maillage.Maillage;
import maillage.identity.ReadyLinks;
import maillage.kernel.PersonId;
import maillage.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three hundred phones in one room for a minute: each asks every four seconds what is new, and
 * writes five cards; the screen asks every two and a half. Phones and program share the machine.
 * {@code bin/bench room} writes {@code bench/room.md}; a number of seconds may follow.
 */
final class RoomBench {
    private static final int PHONES = 300;
    private static final int CARDS = 5;
    private static final long EVERY = 4_000;
    private static final String CODE = "TQR7M3";

    private final String origin;
    private final Duration length;
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Queue<Double> polls = new ConcurrentLinkedQueue<>();
    private final Queue<Double> posts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();

    /**
     * @param length how long the phones ask
     */
    private RoomBench(String origin, Duration length) {
        this.origin = origin;
        this.length = length;
    }

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext context = start()) {
            JdbcClient db = context.getBean(JdbcClient.class);
            String port = context.getEnvironment().getRequiredProperty("local.server.port");
            int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
            var bench = new RoomBench("http://localhost:" + port, Duration.ofSeconds(seconds));
            List<Phone> phones = bench.crowd(db, context.getBean(ReadyLinks.class));
            long before = processor();
            bench.run(phones);
            double processor = (processor() - before) / 1e9;
            int cards = db.sql("select count(*) from themes.card").query(Integer.class).single();
            Files.writeString(Path.of("bench/room.md"), bench.report(cards, processor));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Maillage.class)
                .run(
                        "--maillage.database.url=" + TestDatabase.url("room_bench"),
                        "--maillage.database.username=" + TestDatabase.username(),
                        "--maillage.database.password=" + TestDatabase.password(),
                        "--maillage.data=target/bench-data",
                        "--maillage.mail.mode=mailbox",
                        "--server.port=0",
                        "--db-scheduler.enabled=false",
                        // What stands beside the tests is found as well, and not wanted.
                        "--spring.main.lazy-initialization=true");
    }

    /** Its session and its token, as a browser keeps them. */
    private record Phone(int number, UUID organisation, String cookies, String form) {}

    private void run(List<Phone> phones) throws InterruptedException {
        try (var threads = Executors.newScheduledThreadPool(64)) {
            long end = System.nanoTime() + length.toNanos();
            for (Phone phone : phones) {
                long first = ThreadLocalRandom.current().nextLong(EVERY);
                var tag = new String[] {""};
                threads.scheduleAtFixedRate(
                        () -> poll(phone, tag), first, EVERY, TimeUnit.MILLISECONDS);
                for (int card = 0; card < CARDS; card++) {
                    int number = card;
                    threads.schedule(
                            () -> write(phone, number),
                            ThreadLocalRandom.current().nextLong(length.toMillis() - 5_000),
                            TimeUnit.MILLISECONDS);
                }
            }
            threads.schedule(threads::shutdownNow, end - System.nanoTime(), TimeUnit.NANOSECONDS);
            threads.awaitTermination(length.toSeconds() + 30, TimeUnit.SECONDS);
        }
    }

    private void poll(Phone phone, String[] tag) {
        var request =
                HttpRequest.newBuilder(URI.create(origin + "/salle/" + CODE + "/now"))
                        .header("Cookie", phone.cookies());
        if (!tag[0].isEmpty()) {
            request.header("If-None-Match", tag[0]);
        }
        HttpResponse<byte[]> answer = timed(request.GET().build(), polls);
        if (answer.statusCode() == 304) {
            unchanged.incrementAndGet();
        } else if (answer.statusCode() == 200) {
            tag[0] = answer.headers().firstValue("ETag").orElse("");
        } else {
            wrong.incrementAndGet();
        }
    }

    private void write(Phone phone, int number) {
        String body =
                "_form="
                        + encoded(phone.form())
                        + "&organisation="
                        + phone.organisation()
                        + "&key="
                        + UUID.randomUUID()
                        + "&text="
                        + encoded("Carte " + number + " du téléphone " + phone.number());
        HttpResponse<byte[]> answer =
                timed(
                        HttpRequest.newBuilder(URI.create(origin + "/salle/" + CODE + "/cards"))
                                .header("Cookie", phone.cookies())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        posts);
        if (answer.statusCode() != 303) {
            wrong.incrementAndGet();
        }
    }

    private HttpResponse<byte[]> timed(HttpRequest request, Queue<Double> times) {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = send(http, request);
        times.add((System.nanoTime() - start) / 1e6);
        return answer;
    }

    private static HttpResponse<byte[]> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(over);
        }
    }

    private List<Phone> crowd(JdbcClient db, ReadyLinks links) {
        db.sql(
                        """
                        with cycle as (insert into groups.cycle (id, slug, names, starts_on, ends_on, state)
                                       values (gen_random_uuid(), 'mesure', '{"fr": "Mesure"}', current_date - 1, current_date + 300, 'open') returning id),
                        fresh as materialized (select gen_random_uuid() as id, n from generate_series(1, :phones) n),
                        organisations as (insert into network.organisation (id, slug, names, country, standing_state, joined_on)
                                          select id, 'mesure-' || n, jsonb_build_object('fr', 'Mesure ' || n), 'FR', 'member', current_date from fresh),
                        accounts as (insert into identity.account (id, email, given_name, family_name, language)
                                     select id, 'm' || n || '@mesure.example', 'Mesure', n::text, 'fr' from fresh),
                        people as (insert into network.person (id) select id from fresh),
                        mandates as (insert into network.mandate (id, person_id, organisation_id, kind, valid)
                                     select gen_random_uuid(), id, id, 'titular', daterange(current_date - 1, null) from fresh),
                        consultation as (insert into themes.consultation (id, slug, cycle_id, titles, state, created_at)
                                         select gen_random_uuid(), 'mesure', id, '{"fr": "Mesure"}', 'open', now() from cycle returning id)
                        insert into themes.gathering (id, consultation_id, number, questions, code, cards_each, interests_each, started_at, started_by)
                        select gen_random_uuid(), c.id, 1, '{"fr": "Mesure"}', :code, 5, 3, now(), (select id from fresh limit 1) from consultation c
                        """)
                .param("phones", PHONES)
                .param("code", CODE)
                .update();
        List<UUID> people = db.sql("select id from network.organisation").query(UUID.class).list();
        var phones = new ArrayList<Phone>();
        for (UUID person : people) {
            phones.add(signedIn(phones.size(), person, links));
        }
        return phones;
    }

    private Phone signedIn(int number, UUID person, ReadyLinks links) {
        var jar = new CookieManager();
        try (var browser = HttpClient.newBuilder().cookieHandler(jar).build()) {
            String link = origin + links.make(new PersonId(person), Duration.ofMinutes(5));
            String page =
                    new String(
                            send(browser, HttpRequest.newBuilder(URI.create(link)).build()).body(),
                            StandardCharsets.UTF_8);
            String form = page.replaceAll("(?s).*name=\"_form\" value=\"([^\"]+)\".*", "$1");
            send(
                    browser,
                    HttpRequest.newBuilder(URI.create(link))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("_form=" + encoded(form)))
                            .build());
            String cookies =
                    jar.getCookieStore().getCookies().stream()
                            .map(RoomBench::pair)
                            .collect(Collectors.joining("; "));
            return new Phone(number, person, cookies, form);
        }
    }

    private static String pair(HttpCookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Of this process, phones included, the database not, in nanoseconds. */
    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean machine
                ? machine.getProcessCpuTime()
                : 0;
    }

    private static String line(String what, Queue<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.0f | %.0f | %.0f | %.0f |%n",
                what,
                sorted.length,
                at(sorted, .50),
                at(sorted, .95),
                at(sorted, .99),
                at(sorted, 1));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private String report(int cards, double processor) {
        String report =
                String.format(
                        Locale.ROOT,
                        """
                        # Three hundred phones in a room

                        For %d seconds %d phones ask every four seconds what is new, and write %d cards each at moments of their own. Phones and program
                        share the machine. Aim: 95 of 100 answers within 250 ms, and no card lost.

                        Run: `bin/bench room`. It writes this file.

                        Last run: %s, %s, %d cores; load average %.1f; PostgreSQL without fsync.

                        | what | measured | median, ms | 95th percentile, ms | 99th, ms | slowest, ms |
                        |---|---|---|---|---|---|
                        """,
                        length.toSeconds(),
                        PHONES,
                        CARDS,
                        LocalDate.now(),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        report += line("what is new", polls) + line("a card", posts);
        report +=
                String.format(
                        Locale.ROOT,
                        """

                        Cards sent %,d, kept %,d; other answers than expected: %d. Of what was asked, %.0f %% had not changed (304). The program and its phones
                        together took %.0f s of the processors.
                        """,
                        posts.size(),
                        cards,
                        wrong.get(),
                        polls.isEmpty() ? 0 : 100.0 * unchanged.get() / polls.size(),
                        processor);
        System.out.print(report);
        return report;
    }
}
