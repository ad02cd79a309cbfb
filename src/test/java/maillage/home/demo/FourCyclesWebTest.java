package maillage.home.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import maillage.groups.Cycle;
import maillage.groups.CycleRules;
import maillage.groups.CycleState;
import maillage.groups.Entitlement;
import maillage.groups.GroupKind;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Four years with four sets of rules, side by side (docs/rules.md#r1, r2, r5), as the files of the
 * demonstration bring them in.
 */
@WebTest
class FourCyclesWebTest {
    private static final List<String> CYCLES = List.of("2012-2013", "2019-2020", "2023", "2024");

    @Autowired private DemoLoading loading;

    @Autowired private Groups groups;

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theDemonstrationIsLoaded() {
        loading.load(new DemoFiles(Path.of("demo")));
    }

    @Test
    void everyYearKeepsItsOwnRules() {
        assertThat(of(cycle -> cycle.rules().threshold()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("2012-2013", 2, "2019-2020", 2, "2023", 2, "2024", 2));
        CycleRules first = groups.requireCycle("2012-2013").rules();
        assertThat(first.countingKinds()).containsExactlyInAnyOrder("kick-off", "group");
        assertThat(first.remoteCounts()).isFalse();
        assertThat(first.notice()).isEqualTo(Period.ofDays(14));
        for (String later : List.of("2019-2020", "2023", "2024")) {
            CycleRules rules = groups.requireCycle(later).rules();
            assertThat(rules.countingKinds())
                    .as(later)
                    .containsExactlyInAnyOrder("kick-off", "group", "breakfast");
            assertThat(rules.remoteCounts()).as(later).isTrue();
            assertThat(rules.notice()).as(later).isEqualTo(Period.ofMonths(1));
        }
        assertThat(charters()).containsExactly("–", "1", "1", "2");
        assertThat(of(Cycle::state).values()).containsOnly(CycleState.CLOSED);
        Visitor visitor = visitors.anyone();
        assertThat(visitor.get("/cycles/2012-2013").text())
                .contains("au moins 14 jours", "Seules les présences sur place comptent");
        assertThat(visitor.get("/cycles/2024").text())
                .contains("au moins un mois", "les petits déjeuners")
                .doesNotContain("Seules les présences sur place comptent");
    }

    @Test
    void everyYearHasItsGroups() {
        assertThat(kinds("2012-2013")).isEqualTo(Map.of(GroupKind.PILLAR, 5L));
        assertThat(kinds("2019-2020"))
                .isEqualTo(Map.of(GroupKind.PILLAR, 3L, GroupKind.BREAKFAST, 1L));
        assertThat(kinds("2023")).isEqualTo(Map.of(GroupKind.PILLAR, 4L, GroupKind.BREAKFAST, 1L));
        assertThat(kinds("2024"))
                .isEqualTo(Map.of(GroupKind.YEARLY_THEME, 3L, GroupKind.BREAKFAST, 1L));
    }

    @Test
    void whatAMemberIsGivenDependsOnTheYear() {
        assertThat(given("2012-2013", false)).containsExactly("visibility");
        assertThat(given("2019-2020", false)).isEmpty();
        assertThat(given("2019-2020", true)).containsExactly("forum-entry", "event-entry");
        assertThat(given("2023", true)).containsExactly("forum-entry", "visibility");
        assertThat(given("2024", false)).containsExactly("forum-entry", "event-entry");
        assertThat(given("2024", true))
                .containsExactly("forum-entry", "event-entry", "visibility", "citation", "support");
        Entitlement event = groups.entitlements(groups.requireCycle("2019-2020").id()).getLast();
        assertThat(event.whileSeatsLast()).isTrue();
        assertThat(event.byInvolvement()).isTrue();
    }

    /** The figures were counted from the files themselves, not by the view. */
    @Test
    void theSamePresencesGiveAnotherStandingUnderTheRulesOfAnotherYear() {
        assertThat(CYCLES.stream().map(cycle -> active(cycle).size()))
                .containsExactly(26, 72, 90, 83);
        Set<String> own = active("2019-2020");
        judge("2019-2020", "2012-2013");
        Set<String> sterner = active("2019-2020");
        assertThat(sterner).hasSize(31);
        assertThat(own).containsAll(sterner);
        var lost = new HashSet<>(own);
        lost.removeAll(sterner);
        assertThat(lost).contains("banque-des-cimes", "collectif-galets");
        judge("2019-2020", "2024");
        assertThat(active("2019-2020")).isEqualTo(own);
        assertThat(active("2024")).as("the other years stand as they stood").hasSize(83);
    }

    @Test
    void theRegroupingOf2024IsToldOnTheGroupsItMadeAndOnThoseItCameFrom() {
        Visitor visitor = visitors.anyone();
        var places = visitor.get("/groupes/2024/territoires-justes");
        assertThat(places.text())
                .contains(
                        "Regroupe Solidarité et lutte contre les inégalités",
                        "Regroupe Action environnementale");
        assertThat(places.page().select("a[href=/groupes/2023/action-environnementale]"))
                .hasSize(1);
        var before = visitor.get("/groupes/2023/action-environnementale");
        assertThat(before.text())
                .contains(
                        "Se regroupe dans Des territoires pour une transition juste",
                        "Inspire Coopérer autrement",
                        "Naît de la division de Action internationale");
        assertThat(before.page().select("a[href=/groupes/2024/territoires-justes]")).hasSize(1);
        assertThat(visitor.get("/groupes/2024/petits-dejeuners").text())
                .contains("Poursuit Petits déjeuners de la mesure d’impact");
        assertThat(visitor.get("/groupes/2019-2020/action-internationale").text())
                .contains("Regroupe Solidarités et durabilité", "Se divise vers");
        assertThat(visitor.get("/en/groups/2024/financer-sans-exclure").text())
                .contains("Impact finance");
    }

    private <T> Map<String, T> of(Function<Cycle, T> rule) {
        return CYCLES.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                slug -> rule.apply(groups.requireCycle(slug))));
    }

    private Map<GroupKind, Long> kinds(String cycle) {
        return groups.groups(groups.requireCycle(cycle).id()).stream()
                .collect(Collectors.groupingBy(WorkingGroup::kind, Collectors.counting()));
    }

    private List<String> given(String cycle, boolean active) {
        return groups.entitlements(groups.requireCycle(cycle).id()).stream()
                .filter(one -> one.isGiven(active))
                .map(Entitlement::kind)
                .toList();
    }

    private List<String> charters() {
        return db.sql(
                        """
                        select coalesce(v.number::text, '–') from groups.cycle c left join network.charter_version v on v.id = c.charter_version_id
                        where c.slug = any (:cycles) order by c.starts_on
                        """)
                .param("cycles", CYCLES.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private Set<String> active(String cycle) {
        return new HashSet<>(
                db.sql(
                                """
                        select o.slug from groups.standing s join groups.cycle c on c.id = s.cycle_id join network.organisation o on o.id = s.organisation_id
                        where c.slug = :cycle and s.active
                        """)
                        .param("cycle", cycle)
                        .query(String.class)
                        .list());
    }

    /** Gives one year the rules of another; its presences stay. */
    private void judge(String cycle, String as) {
        db.sql(
                        """
                        update groups.cycle c set threshold = r.threshold, unit = r.unit, counting_kinds = r.counting_kinds, remote_counts = r.remote_counts
                        from groups.cycle r where c.slug = :cycle and r.slug = :as
                        """)
                .param("cycle", cycle)
                .param("as", as)
                .update();
    }
}
