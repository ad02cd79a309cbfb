package maillage.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import maillage.Maillage;
import maillage.network.Criteria;
import maillage.network.Criteria.Dimension;
import maillage.network.Criteria.Sort;
import maillage.network.Search;
import maillage.testing.TestDatabase;
import maillage.testing.Visitors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the server searches among 10,000 organisations: {@code bin/bench directory}. Writes
 * {@code bench/directory.md}. Names are drawn from a fixed seed.
 */
final class DirectoryBench {
    private static final int ORGANISATIONS = 10_000;
    private static final int ROUNDS = 40;
    private static final List<String> FIRST =
            List.of(
                    "Atelier",
                    "Maison",
                    "Fédération",
                    "Coopérative",
                    "Mutuelle",
                    "Radio",
                    "Ville",
                    "Institut",
                    "Fonds",
                    "Réseau",
                    "Compagnie",
                    "Université",
                    "Syndicat",
                    "Collectif",
                    "Jeunes",
                    "Bureau",
                    "Comptoir",
                    "École",
                    "Fabrique",
                    "Union");
    private static final List<String> SECOND =
            List.of(
                    "des Toits",
                    "du Fournil",
                    "des Deux Rives",
                    "de l’Ourse",
                    "des Métiers",
                    "du Grand Large",
                    "de Saint-Orme",
                    "des Hauts-Vallons",
                    "des Jardins",
                    "de la Péniche",
                    "du Bief",
                    "des Trois Ponts",
                    "de l’Ombre",
                    "des Voisines",
                    "du Littoral",
                    "des Marais");
    private static final List<String> THIRD =
            List.of(
                    "solidaires",
                    "partagés",
                    "du Sud",
                    "libres",
                    "unis",
                    "associés",
                    "de demain",
                    "ensemble",
                    "nomades",
                    "réunis");
    private static final List<String> COUNTRIES =
            List.of("FR", "FR", "FR", "FR", "SN", "TN", "MA", "BE", "CI", "IN", "CO", "NO");

    private DirectoryBench() {}

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext program =
                new SpringApplicationBuilder(Maillage.class, Visitors.class)
                        .web(WebApplicationType.SERVLET)
                        .properties(
                                Map.of(
                                        "maillage.database.url",
                                        TestDatabase.url("directory_bench"),
                                        "maillage.database.username",
                                        TestDatabase.username(),
                                        "maillage.database.password",
                                        TestDatabase.password(),
                                        "maillage.data",
                                        "target/bench-data",
                                        "server.port",
                                        "0"))
                        .run()) {
            fill(program.getBean(JdbcClient.class));
            var report = new StringBuilder(head());
            Search search = program.getBean(Search.class);
            for (Asked asked : Asked.all()) {
                report.append(measure(search, asked));
            }
            report.append(
                    "\nWith a load above the number of cores, these figures show the order of what is dear, not what a quiet machine takes.\n");
            Files.createDirectories(Path.of("bench"));
            Files.writeString(Path.of("bench/directory.md"), report.toString());
        }
        System.exit(0);
    }

    /** One kind of search: the texts and filters that its rounds go through. */
    private record Asked(
            String what, List<String> texts, Map<Dimension, String> filters, boolean inside) {
        static List<Asked> all() {
            return List.of(
                    new Asked("the whole directory", List.of(""), Map.of(), false),
                    new Asked("one sector", List.of(""), Map.of(Dimension.SECTOR, "youth"), false),
                    new Asked(
                            "sector, goal and country",
                            List.of(""),
                            Map.of(
                                    Dimension.SECTOR,
                                    "ngo",
                                    Dimension.SDG,
                                    "11",
                                    Dimension.COUNTRY,
                                    "FR"),
                            false),
                    new Asked(
                            "a name as it is typed, letter by letter",
                            prefixes("coopérative du fournil partagés"),
                            Map.of(),
                            false),
                    new Asked(
                            "a word in many names",
                            List.of("solidaires", "ourse", "fédération", "sud"),
                            Map.of(),
                            false),
                    new Asked(
                            "a name with slips",
                            List.of(
                                    "coperative du fournl",
                                    "federasion metier",
                                    "univrsite trois pont",
                                    "penishe nomade"),
                            Map.of(),
                            false),
                    new Asked(
                            "a word and a filter, as a member",
                            List.of("toits", "marais", "jardins"),
                            Map.of(Dimension.COUNTRY, "SN"),
                            true),
                    new Asked("nothing to find", List.of("zzyzx", "qwxk vrtp"), Map.of(), false));
        }

        private static List<String> prefixes(String name) {
            var prefixes = new ArrayList<String>();
            for (int length = 1; length <= name.length(); length++) {
                prefixes.add(name.substring(0, length));
            }
            return prefixes;
        }
    }

    private static String measure(Search search, Asked asked) {
        run(search, asked, 5);
        double[] times = run(search, asked, Math.max(ROUNDS / asked.texts().size(), 8));
        Arrays.sort(times);
        String line =
                String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f |%n",
                        asked.what(),
                        times.length,
                        times[times.length / 2],
                        times[(int) (times.length * 0.95)],
                        times[times.length - 1]);
        System.out.print(line);
        return line;
    }

    private static double[] run(Search search, Asked asked, int rounds) {
        var times = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            for (String text : asked.texts()) {
                long start = System.nanoTime();
                search.find(
                        new Criteria(
                                text,
                                asked.filters(),
                                Optional.empty(),
                                asked.inside(),
                                Sort.RELEVANCE,
                                1));
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void fill(JdbcClient db) {
        db.sql("truncate network.organisation cascade").update();
        var random = new Random(2026);
        for (int from = 0; from < ORGANISATIONS; from += 1000) {
            var rows = new ArrayList<String>();
            for (int i = from; i < from + 1000; i++) {
                String name =
                        pick(FIRST, random)
                                + " "
                                + pick(SECOND, random)
                                + " "
                                + pick(THIRD, random)
                                + (i % 3 == 0 ? " " + (1900 + i % 120) : "");
                rows.add(
                        "('"
                                + name
                                + "', 'bench-"
                                + i
                                + "', '"
                                + pick(COUNTRIES, random)
                                + "', "
                                + (i % 50 != 0)
                                + ", 'habitat, climat, "
                                + pick(SECOND, random)
                                + "')");
            }
            db.sql(
                            """
                            insert into network.organisation (id, names, slug, country, cited, expertise, town, standing_state, joined_on, presentation)
                            select uuidv7(), jsonb_build_object('fr', name, 'en', name), slug, country, cited, expertise, 'Saint-Orme', 'member', current_date,
                                   jsonb_build_object('fr', 'Une organisation de mesure, qui dit en quelques phrases ce qu’elle fait, où, et avec qui. ' || name)
                            from (values %s) as v (name, slug, country, cited, expertise)
                            """
                                    .formatted(String.join(",", rows)))
                    .update();
        }
        db.sql(
                        """
                        insert into network.organisation_term
                        select o.id, t.id from network.organisation o join network.term t on
                            (t.taxonomy = 'sector' and t.position = 1 + abs(hashtext(o.slug)) %% 8)
                            or (t.taxonomy = 'sdg' and t.position %% 5 = abs(hashtext(o.slug)) %% 5)
                            or (t.taxonomy = 'axis' and abs(hashtext(o.slug || t.code)) %% 2 = 0)
                        """
                                .replace("%%", "%"))
                .update();
        // Not waiting for its disk, the test server learns only now that all is committed.
        db.sql("checkpoint").update();
        db.sql("vacuum analyze network.organisation").update();
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String head() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return """
                # Searching the directory

                %,d member organisations, one in fifty not cited; the text search, the filters and all counts, in the server, from the call of
                `maillage.network.Search` to its answer, without rendering. Aim: 95 of 100 within 30 ms.

                Run: `bin/bench directory`. It writes this file.

                Last run: %s, %s, %d cores, %d GB; load average before: %.1f.

                | search | measured | median, ms | 95 of 100, ms | slowest, ms |
                |---|---|---|---|---|
                """
                .formatted(
                        ORGANISATIONS,
                        LocalDate.now(),
                        machine.getName() + " " + machine.getArch(),
                        machine.getAvailableProcessors(),
                        machine.getTotalMemorySize() / 1_000_000_000,
                        machine.getSystemLoadAverage());
    }
}
