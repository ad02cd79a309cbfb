package maillage.themes.voting;

import static maillage.cast.People.MAELLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import maillage.cast.Cast;
import maillage.platform.secret.Tokens;
import maillage.platform.start.ChildProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Three hundred vote at once, and the program is killed while they do, and while it closes. */
class VoteKillTest {
    private static final int VOTERS = 300;
    private static final int WITH_ALTERNATE = 20;
    private static final UUID VOTE = UUID.fromString("00000000-0000-7000-8000-0000000000b9");
    private static final String PATH = "/consultations/themes-2026/votes/" + VOTE;
    private static final String FORM = "f0e1d2c3";

    @TempDir Path data;

    /** The option of the last ballot that was acknowledged, by organisation. */
    private final Map<UUID, Integer> acknowledged = new ConcurrentHashMap<>();

    /** Options of ballots of which nobody heard whether they were taken. */
    private final Map<UUID, Integer> unanswered = new ConcurrentHashMap<>();

    private final AtomicInteger answers = new AtomicInteger();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private String address = "";

    private record Voter(UUID organisation, String session, boolean alternate) {}

    @Test
    void everyAcknowledgedBallotIsCountedOnceInItsLastForm() throws Exception {
        List<Voter> voters;
        try (var program = ChildProgram.start(data)) {
            address = program.address();
            voters = crowd(db());
            assertThat(post("staff", PATH + "/opening", Map.of())).isEqualTo(303);
            all(voters.subList(0, 200), this::changesTheirMind, () -> killAfter(program, 150));
            program.process.waitFor();
        }
        assertThat(answers.get()).isGreaterThanOrEqualTo(150);
        try (var program = ChildProgram.start(data)) {
            address = program.address();
            List<Voter> rest =
                    voters.stream()
                            .filter(one -> !acknowledged.containsKey(one.organisation()))
                            .toList();
            assertThat(rest).hasSizeGreaterThan(100);
            all(rest, this::changesTheirMind, () -> {});
            assertThat(unanswered)
                    .allSatisfy(
                            (organisation, _) ->
                                    assertThat(organisation).isIn(acknowledged.keySet()));
            db().sql(
                            """
                            create function public.slowly() returns trigger language plpgsql as
                            $$ begin perform pg_sleep(20); return null; end $$
                            """)
                    .update();
            db().sql(
                            """
                            create trigger slowly after insert on themes.ballot for each statement execute function public.slowly()
                            """)
                    .update();
            Future<?> closing =
                    Executors.newVirtualThreadPerTaskExecutor()
                            .submit(() -> post("staff", PATH + "/closure", Map.of()));
            program.await("in the middle of the close", this::isClosing);
            program.process.destroyForcibly();
            program.process.waitFor();
            assertThat(closing).failsWithin(Duration.ofSeconds(10));
        }
        try (var program = ChildProgram.start(data)) {
            address = program.address();
            assertThat(count("themes.ballot")).isZero();
            assertThat(count("themes.vote where state = 'open'")).isEqualTo(1);
            assertThat(count("themes.cast_ballot")).isEqualTo(VOTERS);
            db().sql("drop trigger slowly on themes.ballot").update();
            assertThat(post("staff", PATH + "/closure", Map.of())).isEqualTo(303);
            assertThat(count("themes.cast_ballot")).isZero();
            assertThat(data.resolve("keys").resolve(VOTE + ".key")).doesNotExist();
            Map<UUID, Integer> counted = counted();
            assertThat(counted).hasSize(VOTERS);
            counted.forEach(
                    (organisation, option) -> assertThat(option).isIn(possible(organisation)));
            assertThat(counted.entrySet())
                    .filteredOn(one -> !unanswered.containsKey(one.getKey()))
                    .hasSizeGreaterThan(VOTERS - 60)
                    .allSatisfy(
                            one ->
                                    assertThat(one.getValue())
                                            .isEqualTo(acknowledged.get(one.getKey())));
        }
    }

    private Set<Integer> possible(UUID organisation) {
        var options = new HashSet<Integer>();
        options.add(acknowledged.get(organisation));
        options.add(unanswered.getOrDefault(organisation, acknowledged.get(organisation)));
        return options;
    }

    /** Votes, thinks again every other time; an alternate may find that the titular was first. */
    private void changesTheirMind(Voter voter) {
        int first = 1 + Math.floorMod(voter.organisation().hashCode(), 3);
        vote(voter, voter.alternate() ? 1 + first % 3 : first);
        if (!voter.alternate() && voter.organisation().hashCode() % 2 == 0) {
            vote(voter, 1 + (first + 1) % 3);
        }
    }

    private void vote(Voter voter, int option) {
        if (!voter.alternate()) {
            unanswered.put(voter.organisation(), option);
        }
        try {
            int status =
                    post(
                            voter.session(),
                            PATH + "/ballots",
                            Map.of(
                                    "organisation",
                                    voter.organisation().toString(),
                                    "option",
                                    String.valueOf(option)));
            if (voter.alternate()) {
                assertThat(status).isIn(303, 422);
                return;
            }
            assertThat(status).isEqualTo(303);
            acknowledged.put(voter.organisation(), option);
            unanswered.remove(voter.organisation());
            answers.incrementAndGet();
        } catch (IOException killed) {
            // whether it was taken is not known
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void all(List<Voter> voters, Consumer<Voter> each, Runnable meanwhile)
            throws Exception {
        try (var threads = Executors.newFixedThreadPool(24)) {
            var running = new ArrayList<Future<?>>();
            for (Voter voter : voters) {
                running.add(threads.submit(() -> each.accept(voter)));
            }
            meanwhile.run();
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private void killAfter(ChildProgram program, int ballots) {
        program.await("voted", () -> answers.get() >= ballots);
        program.process.destroyForcibly();
    }

    private boolean isClosing() {
        return count("pg_stat_activity where wait_event = 'PgSleep'") > 0;
    }

    private int post(String session, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        // The form's token is masked with random bytes that may as well be zero.
        byte[] token = FORM.getBytes(StandardCharsets.UTF_8);
        var masked = new byte[2 * token.length];
        System.arraycopy(token, 0, masked, token.length, token.length);
        var body = new StringBuilder("_form=" + Base64.getUrlEncoder().encodeToString(masked));
        fields.forEach(
                (name, value) ->
                        body.append('&')
                                .append(name)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return http.send(
                        HttpRequest.newBuilder(URI.create(address + path))
                                .timeout(Duration.ofSeconds(20))
                                .header("Cookie", "session=" + session + "; form=" + FORM)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private JdbcClient db() {
        try {
            Properties known = ChildProgram.connection(data);
            return JdbcClient.create(
                    new DriverManagerDataSource(
                            known.getProperty("url"),
                            known.getProperty("username"),
                            known.getProperty("password")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private long count(String of) {
        return db().sql("select count(*) from " + of).query(Long.class).single();
    }

    private Map<UUID, Integer> counted() {
        var counted = new ConcurrentHashMap<UUID, Integer>();
        db().sql(
                        """
                        select organisation_id, (content -> 'approved' ->> 0)::int as option from themes.ballot where vote_id = :vote
                        """)
                .param("vote", VOTE)
                .query(
                        (row, _) ->
                                counted.put(
                                        row.getObject("organisation_id", UUID.class),
                                        row.getInt("option")))
                .list();
        return counted;
    }

    /** As many members as there are voters, everyone signed in, and a vote that may be opened. */
    private static List<Voter> crowd(JdbcClient db) {
        Cast.enter(db);
        db.sql(
                        "update network.organisation set standing_state = 'left' where standing_state = 'member'")
                .update();
        people(db, "titular", VOTERS);
        people(db, "alternate", WITH_ALTERNATE);
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, country, standing_state, joined_on)
                        select md5('o' || n)::uuid, 'foule-' || n, jsonb_build_object('fr', 'Foule ' || n), 'FR', 'member', '2020-01-01'
                        from generate_series(1, :voters) n
                        """)
                .param("voters", VOTERS)
                .update();
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid)
                        select gen_random_uuid(), p.id, md5('o' || split_part(a.given_name, '-', 2))::uuid, split_part(a.given_name, '-', 1), '[2020-01-01,)'
                        from network.person p join identity.account a on a.id = p.id where a.given_name ~ '^(titular|alternate)-'
                        """)
                .update();
        session(db, MAELLE.value(), "staff");
        db.sql(
                        """
                        insert into themes.vote (id, consultation_id, titles, ballot, rule, places, secret, seed, opens_at, closes_at)
                        select :vote, id, '{"fr": "Trois cents"}', 'approval', 'greedy', 1, false, 'graine', now() - interval '1 hour', now() + interval '1 day'
                        from themes.consultation where slug = 'themes-2026'
                        """)
                .param("vote", VOTE)
                .update();
        db.sql(
                        """
                        insert into themes.vote_option (id, vote_id, position, labels)
                        select gen_random_uuid(), :vote, n, jsonb_build_object('fr', 'Option ' || n) from generate_series(1, 3) n
                        """)
                .param("vote", VOTE)
                .update();
        return db.sql(
                        """
                        select m.organisation_id, a.given_name, m.kind from network.mandate m join identity.account a on a.id = m.person_id
                        where a.given_name ~ '^(titular|alternate)-' order by m.organisation_id, m.kind
                        """)
                .query(
                        (row, _) ->
                                new Voter(
                                        row.getObject("organisation_id", UUID.class),
                                        row.getString("given_name"),
                                        row.getString("kind").equals("alternate")))
                .list();
    }

    private static void people(JdbcClient db, String kind, int many) {
        db.sql(
                        """
                        insert into identity.account (id, email, given_name, family_name, language)
                        select gen_random_uuid(), :kind || n || '@foule.example', :kind || '-' || n, 'Foule', 'fr' from generate_series(1, :many) n
                        """)
                .param("kind", kind)
                .param("many", many)
                .update();
        db.sql(
                        "insert into network.person (id) select id from identity.account where given_name like :kind || '-%'")
                .param("kind", kind)
                .update();
        db.sql("select id, given_name from identity.account where given_name like :kind || '-%'")
                .param("kind", kind)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("id", UUID.class),
                                        row.getString("given_name")))
                .list()
                .forEach(one -> session(db, one.getKey(), one.getValue()));
    }

    private static void session(JdbcClient db, UUID account, String token) {
        db.sql(
                        """
                        insert into identity.session (id, token_hash, account_id, created_at, last_seen_at, expires_at, device)
                        values (gen_random_uuid(), :hash, :account, now(), now(), now() + interval '1 day', 'Test')
                        """)
                .param("hash", Tokens.hash(token))
                .param("account", account)
                .update();
    }
}
