package maillage.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.kernel.Grant;
import maillage.kernel.GroupId;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.DbTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A role holds in its scope and on its days (docs/rules.md#r11). */
@DbTest
class RolesDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 14);
    private static final Scope FINANCE = Scope.group(GroupId.next());
    private final PersonId yanis = PersonId.next();
    private JdbcClient db;
    private RoleStore store;

    @BeforeEach
    void yanisIsKnown(JdbcClient db) {
        this.db = db;
        store = new RoleStore(db);
        db.sql("insert into identity.account (id, family_name) values (?, 'Belcourt')")
                .param(yanis.value())
                .update();
    }

    @Test
    void aRoleIsHeldFromItsFirstDayToItsLast() {
        give(FINANCE, new DateRange(TODAY, TODAY.plusDays(2)));
        assertThat(store.inForce(yanis, TODAY.minusDays(1))).isEmpty();
        assertThat(store.inForce(yanis, TODAY))
                .containsExactly(new Grant(Role.FACILITATOR, FINANCE));
        assertThat(store.inForce(yanis, TODAY.plusDays(2))).hasSize(1);
        assertThat(store.inForce(yanis, TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void whoHoldsARoleIsReadOnTheSameDays() {
        give(FINANCE, new DateRange(TODAY, TODAY));
        List<UUID> scopes = List.of(java.util.Objects.requireNonNull(FINANCE.id()));
        assertThat(store.holders(Role.FACILITATOR, FINANCE, TODAY)).hasSize(1);
        assertThat(store.holders(Role.FACILITATOR, FINANCE, TODAY.plusDays(1))).isEmpty();
        assertThat(store.holders(Role.FACILITATOR, scopes, TODAY)).hasSize(1);
        assertThat(store.holders(Role.FACILITATOR, scopes, TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void aRoleThatWasEndedKeepsItsHistory() {
        give(FINANCE, DateRange.since(TODAY.minusDays(30)));
        assertThat(store.end(yanis, Role.FACILITATOR, FINANCE, TODAY)).isTrue();
        assertThat(store.inForce(yanis, TODAY)).isEmpty();
        assertThat(store.inForce(yanis, TODAY.minusDays(1))).hasSize(1);
    }

    @Test
    void aRoleGivenTwiceIsHeldOnce() {
        assertThat(give(FINANCE, DateRange.since(TODAY))).isTrue();
        assertThat(give(FINANCE, DateRange.since(TODAY.plusDays(3)))).isFalse();
        assertThatThrownBy(() -> write("FACILITATOR", "GROUP", FINANCE.id()))
                .hasMessageContaining("role_grant_once");
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, GROUP, true",
        "COORDINATOR, NETWORK, false",
        "COORDINATOR, GROUP, true",
        "FACILITATOR, NETWORK, false",
        "FACILITATOR, CHAPTER, true",
        "COORDINATOR, CHAPTER, false",
        "ADMINISTRATOR, NETWORK, true"
    })
    void noRoleIsHeldInAScopeThatIsNotItsOwn(String role, String scope, boolean named) {
        assertThatThrownBy(() -> write(role, scope, named ? UUID.randomUUID() : null))
                .hasMessageContaining("role_grant_");
    }

    @Test
    void whatWasDoneIsNotRewritten() {
        db.sql(
                        "insert into identity.trail (actor_name, subject_kind, subject_id, action) values ('', 'person', ?, 'role-given')")
                .param(yanis.value())
                .update();
        assertThatThrownBy(
                        () -> db.sql("update identity.trail set actor_name = 'Personne'").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void whatWasDoneIsNotErased() {
        db.sql(
                        "insert into identity.trail (actor_name, subject_kind, subject_id, action) values ('', 'person', ?, 'role-given')")
                .param(yanis.value())
                .update();
        assertThatThrownBy(() -> db.sql("delete from identity.trail").update())
                .hasMessageContaining("append-only");
    }

    private boolean give(Scope scope, DateRange days) {
        return store.insert(yanis, Role.FACILITATOR, scope, days, null);
    }

    private void write(String role, String kind, @Nullable UUID scope) {
        db.sql(
                        """
                        insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid)
                        values (gen_random_uuid(), :account, :role, :kind, cast(:scope as uuid), '[2026-01-01,)')
                        """)
                .param("account", yanis.value())
                .param("role", role)
                .param("kind", kind)
                .param("scope", scope)
                .update();
    }
}
