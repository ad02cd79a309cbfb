package maillage.mailing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import maillage.mailing.PostOffice;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SendingDbTest {
    private final PostOffice office = PostOffice.emptied();
    private final List<String> delivered = new CopyOnWriteArrayList<>();

    @Test
    void twoNodesNeverSendTheSameLetter() {
        for (int i = 0; i < 40; i++) {
            office.post(PostOffice.to("member" + i));
        }

        onTwoNodes(
                new SendingStore(office.db()),
                parcel -> {
                    delivered.add(parcel.messageId());
                    return new Delivery.Accepted();
                });

        assertThat(delivered).hasSize(40).doesNotHaveDuplicates();
        assertThat(states()).containsExactly(Map.entry("sent", 40));
    }

    @Test
    void withoutTheLockBothNodesSendTheSameLetter() {
        office.post(PostOffice.to("amina"));
        var bothHoldIt = new CyclicBarrier(2);

        onTwoNodes(
                new UnlockedStore(office.db()),
                parcel -> {
                    meet(bothHoldIt);
                    delivered.add(parcel.messageId());
                    return new Delivery.Accepted();
                });

        assertThat(delivered).hasSize(2);
        assertThat(delivered.getFirst()).isEqualTo(delivered.getLast());
    }

    @Test
    void aLetterThatCannotLeaveIsTriedLaterAndLaterAndThenFails() {
        office.post(PostOffice.to("amina"));
        Instant now = PostOffice.NOON;
        var pauses = new ArrayList<Duration>();
        for (int attempt = 1; attempt <= 7; attempt++) {
            sending(parcel -> new Delivery.Postponed("451 try later"), now).sendAll();
            Instant next =
                    office.db()
                            .sql("select not_before from mailing.outbox")
                            .query(Instant.class)
                            .single();
            sending(parcel -> new Delivery.Accepted(), next.minusSeconds(1)).sendAll();
            pauses.add(Duration.between(now, next));
            now = next;
        }

        assertThat(pauses)
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 5L, 30L, 120L, 360L, 1440L, 0L);
        assertThat(
                        office.db()
                                .sql("select state, attempts, last_error from mailing.outbox")
                                .query()
                                .singleRow())
                .containsEntry("state", "failed")
                .containsEntry("attempts", 7)
                .containsEntry("last_error", "451 try later");
    }

    @Test
    void whatTheServerWillNeverTakeFailsAtOnceAndTheOthersGoOn() {
        office.post(PostOffice.to("amina"));
        office.post(PostOffice.to("bruno"));

        sending(
                        parcel ->
                                parcel.address().startsWith("amina")
                                        ? new Delivery.Refused("550 no such user")
                                        : new Delivery.Accepted(),
                        PostOffice.NOON)
                .sendAll();

        assertThat(states()).containsOnly(Map.entry("failed", 1), Map.entry("sent", 1));
    }

    @Test
    void aServerThatCannotBeReachedCostsOneLetterAnAttemptNotAll() {
        office.post(PostOffice.to("amina"));
        office.post(PostOffice.to("bruno"));

        sending(parcel -> new Delivery.Unreachable("connection refused"), PostOffice.NOON)
                .sendAll();

        assertThat(
                        office.db()
                                .sql("select attempts from mailing.outbox order by attempts")
                                .query(Integer.class)
                                .list())
                .containsExactly(0, 1);
        assertThat(states()).containsExactly(Map.entry("waiting", 2));
    }

    @Test
    void aLetterThatWeStumbleOverDoesNotHoldUpTheOthers() {
        office.post(PostOffice.to("amina"));
        office.post(PostOffice.to("bruno"));

        sending(
                        parcel -> {
                            if (parcel.address().startsWith("amina")) {
                                throw new IllegalStateException("cannot be composed");
                            }
                            return new Delivery.Accepted();
                        },
                        PostOffice.NOON)
                .sendAll();

        assertThat(states()).containsOnly(Map.entry("waiting", 1), Map.entry("sent", 1));
        assertThat(
                        office.db()
                                .sql(
                                        "select last_error from mailing.outbox where state = 'waiting'")
                                .query(String.class)
                                .single())
                .isEqualTo("cannot be composed");
    }

    @Test
    void aLetterForLaterDoesNotLeaveNow() {
        office.post(PostOffice.to("amina").notBefore(PostOffice.NOON.plusSeconds(60)));

        sending(parcel -> new Delivery.Accepted(), PostOffice.NOON).sendAll();
        assertThat(states()).containsExactly(Map.entry("waiting", 1));

        sending(parcel -> new Delivery.Accepted(), PostOffice.NOON.plusSeconds(60)).sendAll();
        assertThat(states()).containsExactly(Map.entry("sent", 1));
    }

    private Sending sending(Function<Parcel, Delivery> behaviour, Instant now) {
        return sending(new SendingStore(office.db()), behaviour, now);
    }

    private Sending sending(SendingStore store, Function<Parcel, Delivery> behaviour, Instant now) {
        return new Sending(
                store,
                new FakePostman(behaviour),
                office.transactions(),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private void onTwoNodes(SendingStore store, Function<Parcel, Delivery> behaviour) {
        try (var two = Executors.newFixedThreadPool(2)) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(
                                    () -> sending(store, behaviour, PostOffice.NOON).sendAll(),
                                    two),
                            CompletableFuture.runAsync(
                                    () -> sending(store, behaviour, PostOffice.NOON).sendAll(),
                                    two))
                    .join();
        }
    }

    private Map<String, Integer> states() {
        var states = new java.util.TreeMap<String, Integer>();
        office.db()
                .sql("select state from mailing.outbox")
                .query(String.class)
                .list()
                .forEach(state -> states.merge(state, 1, Integer::sum));
        return states;
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("only one node held the letter", alone);
        }
    }

    /** The world beyond the mail server, as a test wants it. */
    record FakePostman(Function<Parcel, Delivery> behaviour) implements Postman {
        @Override
        public boolean isOnDuty() {
            return true;
        }

        @Override
        public Delivery deliver(Parcel parcel) {
            return behaviour.apply(parcel);
        }
    }

    /** Claims as if it were alone. */
    private static final class UnlockedStore extends SendingStore {
        private final JdbcClient db;

        UnlockedStore(JdbcClient db) {
            super(db);
            this.db = db;
        }

        @Override
        Optional<Parcel> claim(Instant now) {
            return db.sql("select id from mailing.outbox where state = 'waiting' limit 1")
                    .query(java.util.UUID.class)
                    .optional()
                    .map(
                            id ->
                                    new Parcel(
                                            id,
                                            "<" + id + ">",
                                            "amina@passerelles.example",
                                            "",
                                            "fr",
                                            "",
                                            "",
                                            "",
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.empty(),
                                            0));
        }
    }
}
