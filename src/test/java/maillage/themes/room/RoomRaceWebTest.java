package maillage.themes.room;

import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.ROOM;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.kernel.PersonId;
import maillage.testing.Held;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class RoomRaceWebTest {
    private static final int PHONES = 300;

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private DataSource source;

    private Hall hall;

    @BeforeEach
    void theRoomIsOpen() {
        Cast.enter(db);
        Cast.openRoom(db);
        hall = new Hall(db);
    }

    @Test
    void threeHundredPhonesWriteAndMarkWhileTheScreenFollowsAndNothingIsLostOrDoubled()
            throws Exception {
        List<Phone> phones = crowd();
        var over = new AtomicBoolean();
        var looks = new AtomicInteger();
        try (var screen = Executors.newSingleThreadExecutor();
                var threads = Executors.newFixedThreadPool(24)) {
            var following = screen.submit(() -> follow(visitors.as(MAELLE), over, looks));
            try {
                all(threads.invokeAll(phones.stream().map(this::writes).toList()));
                assertThat(hall.count("themes.card")).isEqualTo(5 * PHONES);
                assertThat(
                                hall.count(
                                        "(select 1 from themes.card group by by_id, organisation_id having count(distinct text) = 5 and count(*) = 5) whole"))
                        .isEqualTo(PHONES);
                List<UUID> groups =
                        IntStream.range(0, 8).mapToObj(n -> hall.cluster("Groupe " + n)).toList();
                hall.at(Stage.WEIGH);
                all(threads.invokeAll(phones.stream().map(phone -> marks(phone, groups)).toList()));
            } finally {
                over.set(true);
            }
            assertThat(following.get()).isEmpty();
        }
        assertThat(hall.count("themes.interest")).isEqualTo(3 * PHONES);
        assertThat(
                        hall.count(
                                "(select 1 from themes.interest group by by_id having count(*) = 3) whole"))
                .isEqualTo(PHONES);
        assertThat(looks.get()).isPositive();
        assertThat(visitors.as(MAELLE).get(Hall.BOARD + "/screen/now").text())
                .contains("900 marques d’intérêt");
    }

    @Test
    void twoPhonesOfOnePersonTogetherWriteNoMoreThanAgreed() throws Exception {
        Visitor first = visitors.as(INES);
        Visitor second = visitors.as(INES);
        for (int number = 1; number <= 4; number++) {
            Hall.write(first, TOITS, "Carte " + number);
        }
        second.get(Hall.PHONE);
        try (var held = held()) {
            List<Callable<Integer>> both =
                    List.of(
                            () -> Hall.write(first, TOITS, "La cinquième").status(),
                            () -> Hall.write(second, TOITS, "Une de trop").status());
            assertThat(held.race(both)).containsExactlyInAnyOrder(303, 422);
        }
        assertThat(hall.texts()).hasSize(5);
    }

    @Test
    void twoTapsAtOnceAreOneCard() throws Exception {
        Visitor first = visitors.as(INES);
        Visitor second = visitors.as(INES);
        first.get(Hall.PHONE);
        second.get(Hall.PHONE);
        UUID key = UUID.randomUUID();
        try (var held = held()) {
            List<Callable<Integer>> both =
                    List.of(
                            () -> Hall.write(first, TOITS, "Une fois", key).status(),
                            () -> Hall.write(second, TOITS, "Une fois", key).status());
            assertThat(held.race(both)).containsExactly(303, 303);
        }
        assertThat(hall.texts()).containsExactly("Une fois");
    }

    @Test
    void twoPhonesOfOnePersonTogetherMarkNoMoreThanAgreed() throws Exception {
        List<UUID> groups =
                IntStream.range(0, 4).mapToObj(n -> hall.cluster("Groupe " + n)).toList();
        hall.at(Stage.WEIGH);
        Visitor first = visitors.as(INES);
        Visitor second = visitors.as(INES);
        first.get(Hall.PHONE);
        second.get(Hall.PHONE);
        Hall.mark(first, TOITS, groups.get(0));
        Hall.mark(first, TOITS, groups.get(1));
        try (var held = held()) {
            List<Callable<Integer>> both =
                    List.of(
                            () -> Hall.mark(first, TOITS, groups.get(2)).status(),
                            () -> Hall.mark(second, TOITS, groups.get(3)).status());
            assertThat(held.race(both)).containsExactlyInAnyOrder(303, 409);
        }
        assertThat(hall.count("themes.interest")).isEqualTo(3);
    }

    @Test
    void noCardIsTakenOnceTheRoomHasMovedOn() throws Exception {
        Visitor ines = visitors.as(INES);
        Visitor oumar = visitors.as(OUMAR);
        ines.get(Hall.PHONE);
        oumar.get(Hall.PHONE);
        try (var moving =
                new Held(source, "update themes.gathering set stage = 'sort' where id = ?", ROOM)) {
            List<Callable<Integer>> late =
                    List.of(
                            () -> Hall.write(ines, TOITS, "Trop tard").status(),
                            () -> Hall.write(oumar, METIERS, "Trop tard aussi").status());
            assertThat(moving.race(late)).containsExactly(409, 409);
        }
        assertThat(hall.texts()).isEmpty();
    }

    @Test
    void noVoteIsLinkedOnceTheRoomIsClosed() throws Exception {
        db.sql("update themes.vote set secret = false").update();
        hall.at(Stage.WEIGH);
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(Hall.BOARD);
        try (var closing =
                new Held(
                        source,
                        "update themes.gathering set stage = 'closed', closed_at = '2026-04-14T09:00Z' where id = ?",
                        ROOM)) {
            List<Callable<Visitor.Answer>> late =
                    List.of(
                            () ->
                                    maelle.post(
                                            Hall.BOARD + "/vote", Map.of("vote", VOTE.toString())));
            Visitor.Answer answer = closing.race(late).getFirst();
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).contains("La salle a été fermée entre-temps");
        }
    }

    @Test
    void theNextStageWaitsForACardThatIsBeingWritten() throws Exception {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(Hall.BOARD);
        try (var writing =
                new Held(
                        source,
                        """
                        insert into themes.card (id, gathering_id, organisation_id, by_id, since, text, language, client_key)
                        values (gen_random_uuid(), ?, ?, ?, '2026-04-14T08:00Z', 'En train de s’écrire', 'fr', gen_random_uuid())
                        """,
                        ROOM,
                        TOITS.value(),
                        BASTIEN.value())) {
            List<Callable<Integer>> step =
                    List.of(
                            () ->
                                    maelle.post(
                                                    Hall.BOARD + "/stages",
                                                    Map.of("to", "sort", "version", "0"))
                                            .status());
            assertThat(writing.race(step)).containsExactly(303);
        }
        assertThat(hall.texts()).containsExactly("En train de s’écrire");
    }

    private Held held() throws Exception {
        return new Held(source, "select id from themes.gathering where id = ? for update", ROOM);
    }

    private record Phone(int number, UUID person, Visitor visitor) {}

    /** Each card is tapped twice; the sixth is one too many. */
    private Callable<Object> writes(Phone phone) {
        return () -> {
            Visitor visitor = phone.visitor();
            for (int card = 1; card <= 6; card++) {
                UUID key = UUID.randomUUID();
                String text = "Carte " + card + " de " + phone.number();
                int expected = card == 6 ? 422 : 303;
                assertThat(Hall.write(visitor, phone.person(), text, key).status())
                        .isEqualTo(expected);
                assertThat(Hall.write(visitor, phone.person(), text, key).status())
                        .isEqualTo(expected);
            }
            return phone;
        };
    }

    /** Four marks, the last one too many; one is taken back and set again. */
    private static Callable<Object> marks(Phone phone, List<UUID> groups) {
        return () -> {
            Visitor visitor = phone.visitor();
            for (int mark = 0; mark < 4; mark++) {
                UUID group = groups.get((phone.number() + mark) % groups.size());
                assertThat(Hall.mark(visitor, phone.person(), group).status())
                        .isEqualTo(mark == 3 ? 409 : 303);
            }
            UUID first = groups.get(phone.number() % groups.size());
            assertThat(
                            visitor.post(
                                            Hall.PHONE + "/interests",
                                            Map.of("cluster", first.toString(), "wanted", "false"))
                                    .status())
                    .isEqualTo(303);
            assertThat(Hall.mark(visitor, phone.person(), first).status()).isEqualTo(303);
            return phone;
        };
    }

    /** Looks until it is over; what it got that it should not have. */
    private static List<Integer> follow(Visitor screen, AtomicBoolean over, AtomicInteger looks) {
        var wrong = new ArrayList<Integer>();
        String tag = "\"none\"";
        while (!over.get()) {
            Visitor.Answer answer =
                    screen.get(Hall.BOARD + "/screen/now", Map.of("If-None-Match", tag));
            looks.incrementAndGet();
            if (answer.status() == 200) {
                tag = answer.header("ETag");
            } else if (answer.status() != 304) {
                wrong.add(answer.status());
            }
        }
        return wrong;
    }

    private static void all(List<? extends java.util.concurrent.Future<?>> turns) throws Exception {
        for (var turn : turns) {
            turn.get();
        }
    }

    /** As many people as phones, each of an organisation of its own, signed in. */
    private List<Phone> crowd() throws Exception {
        db.sql(
                        """
                        with fresh as materialized (select gen_random_uuid() as id, n from generate_series(1, :phones) n),
                        organisations as (
                            insert into network.organisation (id, slug, names, country, standing_state, joined_on)
                            select id, 'foule-' || n, jsonb_build_object('fr', 'Foule ' || n), 'FR', 'member', '2026-01-01' from fresh),
                        accounts as (
                            insert into identity.account (id, email, given_name, family_name, language)
                            select id, 'foule-' || n || '@foule.example', 'Foule', n::text, 'fr' from fresh returning id),
                        people as (insert into network.person (id) select id from fresh)
                        insert into network.mandate (id, person_id, organisation_id, kind, valid)
                        select gen_random_uuid(), id, id, 'titular', '[2026-01-01,)' from fresh
                        """)
                .param("phones", PHONES)
                .update();
        List<UUID> people =
                db.sql(
                                "select id from network.organisation where slug like 'foule-%' order by slug")
                        .query(UUID.class)
                        .list();
        try (var threads = Executors.newFixedThreadPool(24)) {
            var phones = new ArrayList<Phone>();
            var turns = new ArrayList<Callable<Phone>>();
            for (int number = 0; number < people.size(); number++) {
                int own = number;
                turns.add(
                        () ->
                                new Phone(
                                        own,
                                        people.get(own),
                                        visitors.as(new PersonId(people.get(own)))));
            }
            for (var turn : threads.invokeAll(turns)) {
                phones.add(turn.get());
            }
            return phones;
        }
    }
}
