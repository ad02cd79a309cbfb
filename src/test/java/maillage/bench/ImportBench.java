package maillage.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import maillage.Maillage;
import maillage.platform.exchange.Choices;
import maillage.platform.exchange.Imports;
import maillage.platform.exchange.Outcome;
import maillage.platform.exchange.Preview;
import maillage.platform.exchange.Table;
import maillage.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures imports on the demonstration network, then beside 10,000 organisations: {@code bin/bench
 * import}.
 */
final class ImportBench {
    private static final int LINES = 5_000;

    private ImportBench() {}

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = start()) {
            Imports imports = context.getBean(Imports.class);
            JdbcClient db = context.getBean(JdbcClient.class);
            for (int round = 1; round <= 3; round++) {
                System.out.println("-- round " + round);
                measure("organisations", imports, organisations("o" + round));
                measure("people", imports, people("p" + round));
                measure("attendances", imports, attendances(db));
            }
            timed(
                    "apply 5,000 organisations",
                    () ->
                            said(
                                    imports.apply(
                                            "organisations",
                                            clean(organisations("a")),
                                            Choices.ALL_NEW,
                                            null)));
            timed(
                    "the same again",
                    () ->
                            said(
                                    imports.apply(
                                            "organisations",
                                            clean(organisations("a")),
                                            Choices.ALL_NEW,
                                            null)));
            timed(
                    "apply 5,000 more",
                    () ->
                            said(
                                    imports.apply(
                                            "organisations",
                                            clean(organisations("b")),
                                            Choices.ALL_NEW,
                                            null)));
            measure("organisations beside 10,000", imports, organisations("o9"));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Maillage.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--maillage.database.url=" + TestDatabase.url("bench"),
                        "--maillage.database.username=" + TestDatabase.username(),
                        "--maillage.database.password=" + TestDatabase.password(),
                        "--maillage.data=target/bench-data",
                        "--maillage.demo=true",
                        "--db-scheduler.enabled=false",
                        "--spring.main.lazy-initialization=true");
    }

    private static void measure(String what, Imports imports, Table table) {
        timed(
                "preview " + LINES + " " + what,
                () -> said(imports.preview(what.split(" ")[0], table, Choices.NONE)));
    }

    private static String said(Outcome outcome) {
        return outcome instanceof Preview preview
                ? preview.added()
                        + " new, "
                        + preview.changed()
                        + " changed, "
                        + preview.faults().size()
                        + " faults, "
                        + preview.lookalikes().size()
                        + " look alike"
                : outcome.toString();
    }

    private static void timed(String what, Supplier<String> work) {
        Instant start = Instant.now();
        long spent = cpu();
        String said = work.get();
        System.out.printf(
                "%-45s %6d ms, of the processor %6d ms   %s%n",
                what, Duration.between(start, Instant.now()).toMillis(), cpu() - spent, said);
    }

    /** What this program took of the processors, the database apart, in milliseconds. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                                ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1_000_000;
    }

    private static Table organisations(String prefix) {
        return table(
                "key,name_fr,country,sectors,website,sdgs,state,joined_on,cited",
                line ->
                        List.of(
                                prefix + "-" + line,
                                "Les "
                                        + word(line)
                                        + " de la "
                                        + word(line * 31 + 7)
                                        + " "
                                        + prefix,
                                line % 25 == 0 ? "Atlantide" : "FR",
                                "ngo|media",
                                "https://" + prefix + line + ".example",
                                "1|5|13",
                                "member",
                                "2020-01-01",
                                "oui"));
    }

    private static Table people(String prefix) {
        return table(
                "email,given_name,family_name,language,cited",
                line ->
                        List.of(
                                line % 25 == 0 ? "sans-arobase" : prefix + line + "@bench.example",
                                word(line),
                                word(line * 17 + 3),
                                "fr",
                                "oui"));
    }

    private static Table attendances(JdbcClient db) {
        List<List<String>> known =
                new ArrayList<>(
                        db.sql(
                                        """
                        select m.uid, coalesce(a.email, a.full_name) as person, o.slug from meetings.presence p
                        join meetings.meeting m on m.id = p.meeting_id join network.offer_person a on a.id = p.person_id
                        join network.offer_organisation o on o.id = p.organisation_id order by m.uid, person
                        """)
                                .query(
                                        (row, number) ->
                                                List.of(
                                                        row.getString("uid"),
                                                        row.getString("person"),
                                                        row.getString("slug")))
                                .list());
        List<String> meetings =
                db.sql("select uid from meetings.meeting where state = 'held' order by uid")
                        .query(String.class)
                        .list();
        return table(
                "meeting,person,organisation,mode",
                line -> {
                    List<String> row = known.get(line % known.size());
                    return List.of(
                            line < known.size() ? row.get(0) : meetings.get(line % meetings.size()),
                            line % 25 == 0 ? "inconnue" : row.get(1),
                            row.get(2),
                            "remote");
                });
    }

    private static Table table(String names, IntFunction<List<String>> line) {
        var lines = new ArrayList<List<String>>();
        for (int i = 0; i < LINES; i++) {
            lines.add(line.apply(i));
        }
        return Table.of(List.of(names.split(",")), lines);
    }

    /** Without the faults. */
    private static Table clean(Table table) {
        return new Table(
                table.columns(),
                table.rows().stream()
                        .map(
                                row ->
                                        new Table.Row(
                                                row.line(),
                                                row.cells().stream()
                                                        .map(
                                                                cell ->
                                                                        cell.equals("Atlantide")
                                                                                ? "FR"
                                                                                : cell)
                                                        .toList()))
                        .toList());
    }

    /** Pronounceable, and as varied as names are. */
    private static String word(int seed) {
        var random = new java.util.Random(seed * 7919L);
        var word = new StringBuilder();
        for (int syllable = 0; syllable < 2 + random.nextInt(2); syllable++) {
            word.append("bcdfglmnprstvz".charAt(random.nextInt(14)))
                    .append("aeiouy".charAt(random.nextInt(6)))
                    .append("lnrstx".charAt(random.nextInt(6)));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
