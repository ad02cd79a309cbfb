package maillage.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.kernel.OrganisationId;
import maillage.network.Criteria.Dimension;
import maillage.network.Criteria.Sort;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every number of the directory is the one that reading all organisations one by one would give.
 */
@DbTest
class SearchDbTest {
    private static final List<String> SECTORS = List.of("ngo", "media", "youth");
    private static final List<String> SDGS = List.of("1", "4", "11", "13", "17");
    private static final List<String> AXES = List.of("exclusion", "carbon", "poverty");
    private static final List<String> COUNTRIES = List.of("FR", "SN", "NO");
    private static final List<String> CHAPTERS = List.of("atlas", "boreal");
    private final Random random = new Random(2026);
    private final List<Listed> listed = new ArrayList<>();
    private JdbcClient db;
    private Search search;

    private record Listed(OrganisationId id, boolean cited, Map<Dimension, Set<String>> codes) {
        boolean has(Dimension dimension, String code) {
            return codes.getOrDefault(dimension, Set.of()).contains(code);
        }
    }

    @BeforeEach
    void manyOrganisations(JdbcClient db) {
        this.db = db;
        search =
                new Search(
                        new FacetStore(db), new HitStore(db), new NameStore(db), Clock.systemUTC());
        for (String slug : CHAPTERS) {
            db.sql(
                            """
                            insert into network.chapter (id, slug, names, country, time_zone, languages, opened_on)
                            values (gen_random_uuid(), :slug, jsonb_build_object('fr', :slug::text), 'FR', 'Europe/Paris', '{fr}', '2020-01-01')
                            """)
                    .param("slug", slug)
                    .update();
        }
        for (int i = 0; i < 120; i++) {
            listed.add(listed(i));
        }
    }

    @Test
    void everyNumberIsExactWhateverTheFilters() {
        for (Map<Dimension, String> filters : someFilters()) {
            for (Optional<Set<OrganisationId>> within : someWithin()) {
                Found found = search.find(new Criteria("", filters, within, false, Sort.NAME, 1));
                var tests = new HashMap<Dimension, Predicate<Listed>>();
                filters.forEach(
                        (dimension, code) -> tests.put(dimension, one -> one.has(dimension, code)));
                Predicate<Listed> among =
                        one -> within.isEmpty() || within.get().contains(one.id());
                Predicate<Listed> all = tests.values().stream().reduce(among, Predicate::and);
                assertThat(found.total()).as("%s", filters).isEqualTo(count(all));
                assertThat(found.uncited())
                        .as("%s", filters)
                        .isEqualTo(count(all.and(one -> !one.cited())));
                for (Dimension dimension : Dimension.values()) {
                    Predicate<Listed> others =
                            tests.entrySet().stream()
                                    .filter(test -> test.getKey() != dimension)
                                    .map(Map.Entry::getValue)
                                    .reduce(among, Predicate::and);
                    assertThat(found.counts().getOrDefault(dimension, Map.of()))
                            .as("%s by %s", filters, dimension)
                            .isEqualTo(counts(dimension, others));
                    if (filters.containsKey(dimension)) {
                        assertThat(found.withoutFilter().getOrDefault(dimension, 0L))
                                .as("%s without %s", filters, dimension)
                                .isEqualTo(count(others) - count(all));
                    }
                }
            }
        }
    }

    @Test
    void aTermTakenAwayIsNoLongerCounted() {
        long before = youth();
        db.sql(
                        """
                        delete from network.organisation_term where term_id = (select id from network.term where taxonomy = 'sector' and code = 'youth')
                          and organisation_id = (select min(o.id::text)::uuid from network.organisation o where 'sector:youth' = any (o.tags))
                        """)
                .update();
        assertThat(youth()).isEqualTo(before - 1);
    }

    @Test
    void anAddedTermIsCountedAndFiltersToo() {
        db.sql(
                        "insert into network.term (taxonomy, code, names, position) values ('sector', 'museum', '{\"fr\": \"Musées\"}', 99)")
                .update();
        describe(listed.getFirst().id(), "sector", Set.of("museum"));
        Found found = find("", Map.of(Dimension.SECTOR, "museum"), true);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.counts().get(Dimension.SECTOR)).containsEntry("museum", 1L);
    }

    @Test
    void whatIsNearIsCountedAsItIsLeafedThroughAndVisitorsAreNotToldOfTheUncited() {
        long cited = count(Listed::cited);
        Found visitor = find("organisaton", Map.of(), false);
        assertThat(visitor.nearest()).isTrue();
        assertThat(visitor.total()).isEqualTo(cited);
        assertThat(visitor.uncited()).isZero();
        assertThat(visitor.hits()).hasSize(Criteria.PAGE).allMatch(Found.Hit::cited);
        assertThat(find("organisaton", Map.of(), true).total()).isEqualTo(listed.size());
    }

    private Found find(String text, Map<Dimension, String> filters, boolean inside) {
        return search.find(
                new Criteria(text, filters, Optional.empty(), inside, Sort.RELEVANCE, 1));
    }

    private long youth() {
        return find("", Map.of(), true).counts().get(Dimension.SECTOR).get("youth");
    }

    private List<Map<Dimension, String>> someFilters() {
        return List.of(
                Map.of(),
                Map.of(Dimension.SECTOR, "youth"),
                Map.of(Dimension.COUNTRY, "SN", Dimension.SDG, "11"),
                Map.of(Dimension.CHAPTER, "atlas", Dimension.AXIS, "carbon"),
                Map.of(Dimension.SECTOR, "ngo", Dimension.SDG, "4", Dimension.COUNTRY, "FR"),
                Map.of(Dimension.SECTOR, "no-such", Dimension.COUNTRY, "FR"),
                Map.of(Dimension.CHAPTER, "no-such"));
    }

    private List<Optional<Set<OrganisationId>>> someWithin() {
        return List.of(
                Optional.empty(),
                Optional.of(listed.stream().limit(70).map(Listed::id).collect(Collectors.toSet())));
    }

    private long count(Predicate<Listed> test) {
        return listed.stream().filter(test).count();
    }

    private Map<String, Long> counts(Dimension dimension, Predicate<Listed> test) {
        return listed.stream()
                .filter(test)
                .flatMap(one -> one.codes().getOrDefault(dimension, Set.of()).stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    private Listed listed(int number) {
        var one =
                new Listed(
                        new OrganisationId(UUID.randomUUID()),
                        random.nextInt(5) > 0,
                        Map.of(
                                Dimension.SECTOR, some(SECTORS, 2),
                                Dimension.SDG, some(SDGS, 5),
                                Dimension.AXIS, some(AXES, 3),
                                Dimension.COUNTRY, Set.of(COUNTRIES.get(random.nextInt(3))),
                                Dimension.CHAPTER, some(CHAPTERS, 1)));
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, country, chapter_id, cited, standing_state, joined_on)
                        values (:id, :slug, jsonb_build_object('fr', 'Organisation ' || :slug::text), :country,
                                (select id from network.chapter where slug = :chapter), :cited, 'member', '2025-01-01')
                        """)
                .param("id", one.id().value())
                .param("slug", "searched-" + number)
                .param("country", one.codes().get(Dimension.COUNTRY).iterator().next())
                .param(
                        "chapter",
                        one.codes().get(Dimension.CHAPTER).stream().findFirst().orElse(null))
                .param("cited", one.cited())
                .update();
        describe(one.id(), "sector", one.codes().get(Dimension.SECTOR));
        describe(one.id(), "sdg", one.codes().get(Dimension.SDG));
        describe(one.id(), "axis", one.codes().get(Dimension.AXIS));
        return one;
    }

    private void describe(OrganisationId id, String taxonomy, Set<String> codes) {
        db.sql(
                        """
                        insert into network.organisation_term
                        select :id, t.id from network.term t where t.taxonomy = :taxonomy and t.code = any (:codes)
                        """)
                .param("id", id.value())
                .param("taxonomy", taxonomy)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    private Set<String> some(List<String> codes, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> codes.get(random.nextInt(codes.size())))
                .collect(Collectors.toSet());
    }
}
