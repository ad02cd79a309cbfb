package maillage.themes.voting;

import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.testing.Held;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class VoteRaceWebTest {
    private static final int VOTERS = 300;

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    @Autowired private PlatformTransactionManager transactions;

    @Autowired private Casting casting;

    @Autowired private Closing closing;

    @Autowired private Opening opening;

    @Autowired private VoteKeys keys;

    @Autowired private VoteStore votes;

    @Autowired private BallotStore ballots;

    @Autowired private Timekeeping timekeeping;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
        Question.ofTheNetwork(db);
    }

    @Test
    void threeHundredVoteAtOnceChangeTheirMindsAndNoneIsLostOrDoubled() throws Exception {
        List<Voter> voters = crowd();
        UUID vote = opened("secrecy", "open");
        var kept = new ConcurrentHashMap<OrganisationId, Content>();
        try (var threads = Executors.newFixedThreadPool(24)) {
            List<Callable<Object>> turns = new ArrayList<>();
            for (Voter voter : voters) {
                turns.add(Executors.callable(() -> changesTheirMind(vote, voter, kept)));
            }
            for (var turn : threads.invokeAll(turns)) {
                turn.get();
            }
        }
        closing.close(vote, null);
        assertThat(published(vote)).hasSize(VOTERS).isEqualTo(Map.copyOf(kept));
    }

    @Test
    void whatIsTakenBeforeTheCloseIsCountedAndNothingIsTakenAfter() throws Exception {
        List<Voter> voters = crowd();
        UUID vote = opened("secrecy", "open");
        var kept = new ConcurrentHashMap<OrganisationId, Content>();
        var some = new CountDownLatch(40);
        try (var threads = Executors.newFixedThreadPool(24)) {
            List<java.util.concurrent.Future<?>> running = new ArrayList<>();
            for (Voter voter : voters) {
                running.add(
                        threads.submit(
                                () -> {
                                    changesTheirMind(vote, voter, kept);
                                    some.countDown();
                                }));
            }
            some.await();
            closing.close(vote, null);
            for (var one : running) {
                one.get();
            }
        }
        assertThat(kept.size()).isBetween(40, VOTERS);
        assertThat(published(vote)).isEqualTo(Map.copyOf(kept));
        assertThat(count("themes.cast_ballot")).isZero();
    }

    @Test
    void ofTitularAndAlternateAtOnceTheTitularsBallotStays() throws Exception {
        UUID vote = opened();
        var ines = visitors.as(INES);
        var bastien = visitors.as(BASTIEN);
        String path = Question.PATH + "/" + vote + "/ballots";
        ines.get(Question.PATH + "/" + vote);
        bastien.get(Question.PATH + "/" + vote);
        try (var held =
                new Held(
                        source,
                        "select id from themes.elector where vote_id = ? and organisation_id = ? for update",
                        vote,
                        TOITS.value())) {
            List<Callable<Integer>> both =
                    List.of(
                            () -> ines.post(path, Question.ballot(TOITS, "option", "1")).status(),
                            () ->
                                    bastien.post(path, Question.ballot(TOITS, "option", "2"))
                                            .status());
            assertThat(held.race(both)).first().isEqualTo(303);
        }
        UUID elector =
                db.sql("select elector_id from themes.cast_ballot").query(UUID.class).single();
        String opened =
                keys.require(vote, votes.keyCheck(vote))
                        .open(ballots.sealed(elector).orElseThrow(), vote, elector);
        assertThat(Casting.read(opened).content()).isEqualTo(new Content.Approved(List.of(1)));
    }

    @Test
    void whileItIsOpenTheDatabaseHoldsNothingThatCanBeReadOrMeasured() {
        UUID vote = opened();
        List<Voter> cast = cast();
        for (int at = 0; at < cast.size(); at++) {
            List<Integer> options = List.of(1, 2, 3).subList(0, 1 + at % 3);
            assertThat(
                            casting.cast(
                                    vote,
                                    cast.get(at).organisation(),
                                    new Content.Approved(options),
                                    cast.get(at).me()))
                    .isEmpty();
        }
        List<byte[]> sealed =
                db.sql("select content from themes.cast_ballot").query(byte[].class).list();
        assertThat(sealed).hasSize(cast.size());
        assertThat(sealed.stream().map(one -> one.length).distinct()).hasSize(1);
        assertThat(sealed)
                .noneMatch(
                        one -> new String(one, StandardCharsets.ISO_8859_1).contains("approved"));
        assertThat(visitors.as(MAELLE).get(Question.PATH + "/" + vote + "/ballots").status())
                .isEqualTo(404);
    }

    @Test
    void aCloseThatIsCutOffLeavesTheVoteOpenAndLosesNothing() {
        UUID vote = opened();
        List<Voter> cast = cast();
        cast.forEach(
                one ->
                        casting.cast(
                                vote,
                                one.organisation(),
                                new Content.Approved(List.of(1)),
                                one.me()));
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> {
                            closing.close(vote, null);
                            assertThat(count("themes.ballot")).isEqualTo(cast.size());
                            status.setRollbackOnly();
                        });
        assertThat(votes.find(vote).orElseThrow().state()).isEqualTo(VoteState.OPEN);
        assertThat(count("themes.ballot")).isZero();
        assertThat(keys.kept()).contains(vote);
        closing.close(vote, null);
        closing.close(vote, null);
        assertThat(count("themes.ballot")).isEqualTo(cast.size());
        assertThat(keys.kept()).doesNotContain(vote);
    }

    @Test
    void aKeyThatOutlivesItsVoteIsDestroyedAtTheNextRound() {
        UUID vote = opened();
        closing.close(vote, null);
        keys.create(vote);
        timekeeping.round();
        assertThat(keys.kept()).doesNotContain(vote);
    }

    private void changesTheirMind(UUID vote, Voter voter, Map<OrganisationId, Content> kept) {
        for (int option : List.of(1, 2, 1 + voter.number() % 3)) {
            var content = new Content.Approved(List.of(option));
            if (casting.cast(vote, voter.organisation(), content, voter.me()).isEmpty()) {
                kept.put(voter.organisation(), content);
            }
        }
    }

    private Map<OrganisationId, Content> published(UUID vote) {
        return ballots.of(vote).stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                one -> one.organisation().orElseThrow(), Published::content));
    }

    private UUID opened(String... changes) {
        Me me = new Me(MAELLE, "Maëlle", Language.FR, Set.of());
        String path = Question.plan(visitors.as(MAELLE), changes);
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(opening.open(id, me).refusal()).isEmpty();
        return id;
    }

    private record Voter(int number, OrganisationId organisation, PersonId person) {
        Me me() {
            return new Me(person, "", Language.FR, Set.of());
        }
    }

    /** Every member organisation with its titular. */
    private List<Voter> cast() {
        return db.sql(
                        "select organisation_id, person_id from network.mandate where kind = 'titular' order by organisation_id")
                .query(
                        (row, at) ->
                                new Voter(
                                        at,
                                        new OrganisationId(
                                                row.getObject("organisation_id", UUID.class)),
                                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    private List<Voter> crowd() {
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, country, standing_state, joined_on)
                        select gen_random_uuid(), 'foule-' || n, jsonb_build_object('fr', 'Foule ' || n), 'FR', 'member', '2026-01-01'
                        from generate_series(1, :voters) n
                        """)
                .param("voters", VOTERS - cast().size())
                .update();
        db.sql(
                        """
                        insert into identity.account (id, email, given_name, family_name, language)
                        select id, slug || '@foule.example', 'Foule', slug, 'fr' from network.organisation where slug like 'foule-%'
                        """)
                .update();
        db.sql(
                        "insert into network.person (id) select id from network.organisation where slug like 'foule-%'")
                .update();
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid)
                        select gen_random_uuid(), id, id, 'titular', '[2026-01-01,)' from network.organisation where slug like 'foule-%'
                        """)
                .update();
        return cast();
    }

    private long count(String of) {
        return db.sql("select count(*) from " + of).query(Long.class).single();
    }
}
