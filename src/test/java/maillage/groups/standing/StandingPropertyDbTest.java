package maillage.groups.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import maillage.groups.AYear;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.network.MandateKind;
import maillage.testing.TestDatabase;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The view and a plain reading of the rule agree, whatever came to pass and whatever the year
 * counts.
 */
class StandingPropertyDbTest {
    private static final List<String> KINDS =
            List.of("kick-off", "group", "breakfast", "launch", "other");

    @Property(tries = 40)
    void theViewSaysWhatTheRuleSays(
            @ForAll @LongRange(max = 1_000_000) long seed,
            @ForAll @IntRange(min = 1, max = 4) int threshold,
            @ForAll boolean byPerson,
            @ForAll boolean remoteCounts,
            @ForAll @IntRange(min = 1, max = 31) int kinds)
            throws SQLException {
        try (Connection connection = TestDatabase.migrated("stores").getConnection()) {
            connection.setAutoCommit(false);
            try {
                check(
                        JdbcClient.create(new SingleConnectionDataSource(connection, true)),
                        new Random(seed),
                        threshold,
                        byPerson,
                        remoteCounts,
                        kinds);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void check(
            JdbcClient db,
            Random random,
            int threshold,
            boolean byPerson,
            boolean remoteCounts,
            int kindBits) {
        var year = new AYear(db);
        CycleId cycle = year.cycle("property");
        List<String> counting =
                KINDS.stream().filter(kind -> (kindBits >> KINDS.indexOf(kind) & 1) == 1).toList();
        year.rule(cycle, "threshold", threshold);
        year.rule(cycle, "unit", byPerson ? "person" : "organisation");
        year.rule(cycle, "remote_counts", remoteCounts);
        year.rule(cycle, "counting_kinds", counting.toArray(String[]::new));
        GroupId group = year.group(cycle, "Finance");
        Map<PersonId, OrganisationId> speakers = new HashMap<>();
        var members = new HashSet<OrganisationId>();
        var seated = new HashSet<OrganisationId>();
        for (int i = 0; i < 4; i++) {
            boolean member = i < 3;
            OrganisationId organisation =
                    member
                            ? year.organisation("Organisation " + i, "ngo")
                            : year.known("Organisation " + i, "ngo");
            if (member) {
                members.add(organisation);
                if (random.nextBoolean()) {
                    year.seat(group, organisation);
                    seated.add(organisation);
                }
            }
            speakers.put(year.speaker("Titulaire " + i, organisation), organisation);
            PersonId alternate = year.person("Suppléance " + i);
            year.mandate(alternate, organisation, MandateKind.ALTERNATE);
            speakers.put(alternate, organisation);
        }
        List<Came> came = new ArrayList<>();
        for (int m = 0; m < 5; m++) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            boolean held = random.nextInt(5) > 0;
            Instant at =
                    Instant.parse("2026-02-01T09:00:00Z")
                            .plus(random.nextInt(200), ChronoUnit.DAYS);
            MeetingId meeting =
                    year.meeting(
                            cycle,
                            "group",
                            group.value(),
                            kind,
                            at.toString(),
                            held ? "held" : "cancelled");
            speakers.forEach(
                    (person, organisation) -> {
                        if (random.nextInt(3) == 0) {
                            String mode = random.nextBoolean() ? "remote" : "on-site";
                            year.presence(meeting, person, organisation, mode);
                            if (held
                                    && counting.contains(kind)
                                    && (remoteCounts || mode.equals("on-site"))) {
                                came.add(new Came(meeting, person, organisation, at));
                            }
                        }
                    });
        }
        for (OrganisationId organisation : new HashSet<>(speakers.values())) {
            Expected expected = expected(organisation, came, threshold, byPerson);
            List<Expected> said =
                    db.sql(
                                    "select counted, active, active_since from groups.standing where cycle_id = :cycle and organisation_id = :organisation")
                            .param("cycle", cycle.value())
                            .param("organisation", organisation.value())
                            .query(
                                    (row, number) ->
                                            new Expected(
                                                    row.getInt(1),
                                                    row.getBoolean(2),
                                                    row.getTimestamp(3) == null
                                                            ? null
                                                            : row.getTimestamp(3).toInstant()))
                            .list();
            boolean has =
                    members.contains(organisation)
                            && (seated.contains(organisation) || expected.counted() > 0);
            assertThat(said).isEqualTo(has ? List.of(expected) : List.of());
        }
    }

    private static Expected expected(
            OrganisationId organisation, List<Came> came, int threshold, boolean byPerson) {
        Map<Object, Map<MeetingId, Instant>> byUnit = new HashMap<>();
        came.stream()
                .filter(one -> one.organisation().equals(organisation))
                .forEach(
                        one ->
                                byUnit.computeIfAbsent(
                                                byPerson ? one.person() : organisation,
                                                unit -> new HashMap<>())
                                        .put(one.meeting(), one.at()));
        int most = byUnit.values().stream().mapToInt(Map::size).max().orElse(0);
        Set<Instant> reached = new HashSet<>();
        byUnit.values().stream()
                .filter(meetings -> meetings.size() >= threshold)
                .forEach(
                        meetings ->
                                reached.add(
                                        meetings.values().stream()
                                                .sorted()
                                                .skip(threshold - 1L)
                                                .findFirst()
                                                .orElseThrow()));
        return new Expected(
                most, most >= threshold, reached.stream().min(Instant::compareTo).orElse(null));
    }

    private record Came(
            MeetingId meeting, PersonId person, OrganisationId organisation, Instant at) {}

    private record Expected(int counted, boolean active, Instant since) {}
}
