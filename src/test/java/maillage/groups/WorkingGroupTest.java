package maillage.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.Grant;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.kernel.Slug;
import org.junit.jupiter.api.Test;

/** Who looks after a group, and who sees into it (docs/rules.md#r11, r17). */
class WorkingGroupTest {
    private static final CycleId YEAR = CycleId.next();
    private static final ChapterId TUNISIA = ChapterId.next();
    private final WorkingGroup sfax = group(Optional.of(TUNISIA));
    private final WorkingGroup finance = group(Optional.empty());

    @Test
    void aFacilitatorLooksAfterTheirOwnGroupAlone() {
        Me yanis = holding(Role.FACILITATOR, Scope.group(finance.id()));
        assertThat(finance.isFacilitatedBy(yanis)).isTrue();
        assertThat(sfax.isFacilitatedBy(yanis)).isFalse();
    }

    @Test
    void theFacilitatorOfAYearLooksAfterEveryGroupOfThatYear() {
        assertThat(finance.isFacilitatedBy(holding(Role.FACILITATOR, Scope.cycle(YEAR)))).isTrue();
        assertThat(finance.isFacilitatedBy(holding(Role.FACILITATOR, Scope.cycle(CycleId.next()))))
                .isFalse();
    }

    @Test
    void aCoordinatorLooksAfterTheGroupsOfTheirChapterAlone() {
        Me najet = holding(Role.COORDINATOR, Scope.chapter(TUNISIA));
        assertThat(sfax.isFacilitatedBy(najet)).isTrue();
        assertThat(finance.isFacilitatedBy(najet)).isFalse();
        assertThat(sfax.isFacilitatedBy(holding(Role.COORDINATOR, Scope.chapter(ChapterId.next()))))
                .isFalse();
    }

    @Test
    void aSeatOpensItsGroupAndGivesNothingToDecide() {
        Me ines = holding(Role.MEMBER, Scope.group(finance.id()));
        assertThat(finance.isSeenFromInsideBy(ines)).isTrue();
        assertThat(finance.isFacilitatedBy(ines)).isFalse();
        assertThat(sfax.isSeenFromInsideBy(ines)).isFalse();
    }

    private static Me holding(Role role, Scope scope) {
        return new Me(PersonId.next(), "Quelqu’un", Language.FR, Set.of(new Grant(role, scope)));
    }

    private static WorkingGroup group(Optional<ChapterId> chapter) {
        var none = new LocalizedText(Map.of());
        return new WorkingGroup(
                GroupId.next(),
                YEAR,
                new Slug("2026"),
                chapter,
                new Slug("groupe"),
                GroupKind.PILLAR,
                LocalizedText.frEn("Groupe", "Group"),
                none,
                none,
                none,
                0,
                Optional.empty(),
                0);
    }
}
