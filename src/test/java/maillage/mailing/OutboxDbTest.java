package maillage.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxDbTest {
    private final PostOffice office = PostOffice.emptied();

    @Test
    void aLetterStaysWithTheActThatCausedIt() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(
                        () -> office.outbox().post(PostOffice.to("amina"), PostOffice.letter()));

        office.transactions()
                .executeWithoutResult(
                        act -> {
                            office.outbox().post(PostOffice.to("amina"), PostOffice.letter());
                            act.setRollbackOnly();
                        });

        assertThat(count("mailing.outbox")).isZero();
    }

    @Test
    void aPostedLetterWaitsWithItsMessageIdAndBothBodies() {
        office.post(PostOffice.to("amina").notBefore(PostOffice.NOON.plus(Duration.ofDays(1))));

        var row = office.db().sql("select * from mailing.outbox").query().singleRow();
        assertThat(row)
                .containsEntry("state", "waiting")
                .containsEntry("to_address", "amina@passerelles.example");
        assertThat(row.get("message_id")).isEqualTo("<" + row.get("id") + "@passerelles.example>");
        assertThat(row.get("body_text")).asString().contains("La réunion est confirmée.");
        assertThat(row.get("body_html")).asString().contains("<p>La réunion est confirmée.</p>");
        assertThat(row.get("unsubscribe_address")).isNull();
        assertThat(
                        office.db()
                                .sql(
                                        "select not_before - created_at = interval '1 day' from mailing.outbox")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    @Test
    void theSecondLetterOfOneKeyIsNotWritten() {
        office.post(PostOffice.to("amina").once("meeting-1/amina"));
        office.post(PostOffice.to("amina").once("meeting-1/amina"));
        office.post(PostOffice.to("bruno").once("meeting-1/bruno"));
        office.post(PostOffice.to("amina"));
        office.post(PostOffice.to("amina"));

        assertThat(count("mailing.outbox")).isEqualTo(4);
    }

    @Test
    void manyAtOnceAreWrittenAsOneWouldBe() {
        office.db()
                .sql(
                        "insert into mailing.refusal values ('amina@passerelles.example', 'invitation', now())")
                .update();
        office.post(PostOffice.to("amina").once("meeting-1/amina"));
        var many = new ArrayList<Posting>();
        for (int number = 0; number < 450; number++) {
            many.add(
                    new Posting(
                            PostOffice.to("n" + number).once("meeting-1/" + number),
                            PostOffice.letter()));
        }
        many.add(new Posting(PostOffice.to("n7").once("meeting-1/7"), PostOffice.letter()));
        many.add(new Posting(PostOffice.to("amina").once("meeting-1/amina"), PostOffice.letter()));
        many.add(new Posting(PostOffice.to("amina").mayBeRefused(), PostOffice.letter()));

        office.transactions().executeWithoutResult(_ -> office.outbox().post(many));
        office.transactions().executeWithoutResult(_ -> office.outbox().post(List.of()));

        assertThat(count("mailing.outbox where state = 'waiting'")).isEqualTo(451);
        assertThat(count("mailing.outbox where state = 'dropped'")).isEqualTo(1);
        assertThat(
                        count(
                                "mailing.outbox where dedupe_key = 'meeting-1/44' and to_address = 'n44@passerelles.example'"))
                .isEqualTo(1);
    }

    @Test
    void lookingFirstIsNotEnoughWhenTwoActsPostAtOnce() {
        office.db().sql("drop table if exists mailing.without_key").update();
        office.db().sql("create table mailing.without_key (dedupe_key text)").update();

        bothAtOnce(
                together -> {
                    office.db()
                            .sql(
                                    """
                    insert into mailing.without_key select 'same'
                    where not exists (select from mailing.without_key where dedupe_key = 'same')""")
                            .update();
                    together.await(10, TimeUnit.SECONDS);
                });

        assertThat(count("mailing.without_key")).isEqualTo(2);
        office.db().sql("drop table mailing.without_key").update();
    }

    @Test
    void twoActsThatPostAtOnceWriteOneLetterOfAKey() {
        bothAtOnce(
                together -> {
                    office.db().sql("select 1").query().singleRow();
                    together.await(10, TimeUnit.SECONDS);
                    office.outbox()
                            .post(
                                    PostOffice.to("amina").once("meeting-1/amina"),
                                    PostOffice.letter());
                });

        assertThat(count("mailing.outbox")).isEqualTo(1);
    }

    @Test
    void whoRefusedAKindGetsNoMoreOfItUnlessItIsPartOfAnAct() {
        office.db()
                .sql(
                        "insert into mailing.refusal values ('amina@passerelles.example', 'invitation', now())")
                .update();

        office.post(PostOffice.to("amina").mayBeRefused());
        office.post(PostOffice.to("bruno").mayBeRefused());
        office.post(PostOffice.to("amina"));

        assertThat(
                        office.db()
                                .sql(
                                        "select to_address || ' ' || state from mailing.outbox order by created_at, id")
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrder(
                        "amina@passerelles.example dropped",
                        "bruno@passerelles.example waiting",
                        "amina@passerelles.example waiting");
    }

    @Test
    void theLinkThatRefusesAKindStaysTheSameFromLetterToLetter() {
        office.post(PostOffice.to("amina").mayBeRefused());
        office.post(PostOffice.to("amina").mayBeRefused());

        var links =
                office.db()
                        .sql("select unsubscribe_address from mailing.outbox")
                        .query(String.class)
                        .list();
        assertThat(links).hasSize(2);
        assertThat(links.getFirst()).contains("/unsubscribe/").isEqualTo(links.getLast());
        assertThat(
                        office.db()
                                .sql("select body_text from mailing.outbox limit 1")
                                .query(String.class)
                                .single())
                .contains(links.getFirst());
    }

    @Test
    void theBellRingsOnceTheLetterIsCommitted() throws Exception {
        office.bell().ring();
        office.bell().await(Duration.ZERO);

        office.post(PostOffice.to("amina"));

        long before = System.nanoTime();
        office.bell().await(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
    }

    private interface Act {
        void run(CyclicBarrier together) throws Exception;
    }

    /** Two transactions that are both open when they meet at the barrier. */
    private void bothAtOnce(Act act) {
        var together = new CyclicBarrier(2);
        Runnable inTransaction =
                () ->
                        office.transactions()
                                .executeWithoutResult(
                                        status -> {
                                            try {
                                                act.run(together);
                                            } catch (Exception wrong) {
                                                throw new IllegalStateException(wrong);
                                            }
                                        });
        try (var two = Executors.newFixedThreadPool(2)) {
            var first = CompletableFuture.runAsync(inTransaction, two);
            var second = CompletableFuture.runAsync(inTransaction, two);
            CompletableFuture.allOf(first, second).join();
        }
    }

    private int count(String table) {
        return office.db().sql("select count(*) from " + table).query(Integer.class).single();
    }
}
