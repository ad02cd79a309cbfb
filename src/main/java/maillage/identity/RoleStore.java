package maillage.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.kernel.EmailAddress;
import maillage.kernel.Grant;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoleStore {
    private final JdbcClient db;

    RoleStore(JdbcClient db) {
        this.db = db;
    }

    boolean insert(PersonId person, Role role, Scope scope, DateRange days, @Nullable PersonId by) {
        return db.sql(
                                """
                        insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid, granted_by)
                        values (:id, :person, :role, :kind, :scope, cast(:valid as daterange), :by)
                        on conflict do nothing
                        """)
                        .param("id", Id.fresh())
                        .param("person", person.value())
                        .param("role", role.name())
                        .param("kind", scope.kind().name())
                        .param("scope", scope.id())
                        .param("valid", Rows.range(days))
                        .param("by", by == null ? null : by.value())
                        .update()
                > 0;
    }

    boolean end(PersonId person, Role role, Scope scope, LocalDate today) {
        return db.sql(
                                """
                        update identity.role_grant
                        set valid = daterange(lower(valid), greatest(:today, lower(valid) + 1))
                        where account_id = :person and role = :role and scope_kind = :kind and scope_id is not distinct from :scope
                          and valid @> cast(:today as date)
                        """)
                        .param("person", person.value())
                        .param("role", role.name())
                        .param("kind", scope.kind().name())
                        .param("scope", scope.id())
                        .param("today", today)
                        .update()
                > 0;
    }

    List<Account> holders(Role role, Scope scope, LocalDate today) {
        return db.sql(
                        """
                        select a.id, a.email, a.given_name, a.family_name, a.language
                        from identity.role_grant g join identity.account a on a.id = g.account_id
                        where g.role = :role and g.scope_kind = :kind and g.scope_id is not distinct from :scope
                          and g.valid @> cast(:today as date)
                        order by platform.plain(a.family_name), platform.plain(a.given_name)
                        """)
                .param("role", role.name())
                .param("kind", scope.kind().name())
                .param("scope", scope.id())
                .param("today", today)
                .query(
                        (row, number) ->
                                new Account(
                                        new PersonId(Rows.uuid(row, "id")),
                                        Optional.ofNullable(row.getString("email"))
                                                .map(EmailAddress::new),
                                        row.getString("given_name"),
                                        row.getString("family_name"),
                                        Language.of(row.getString("language"))))
                .list();
    }

    Map<UUID, List<Account>> holders(Role role, Collection<UUID> scopes, LocalDate today) {
        var byScope = new LinkedHashMap<UUID, List<Account>>();
        db.sql(
                        """
                        select g.scope_id, a.id, a.email, a.given_name, a.family_name, a.language
                        from identity.role_grant g join identity.account a on a.id = g.account_id
                        where g.role = :role and g.scope_id = any (:scopes) and g.valid @> cast(:today as date)
                        order by platform.plain(a.family_name), platform.plain(a.given_name)
                        """)
                .param("role", role.name())
                .param("scopes", scopes.toArray(UUID[]::new))
                .param("today", today)
                .query(
                        (row, number) ->
                                byScope.computeIfAbsent(
                                                Rows.uuid(row, "scope_id"),
                                                scope -> new ArrayList<>())
                                        .add(
                                                new Account(
                                                        new PersonId(Rows.uuid(row, "id")),
                                                        Optional.ofNullable(row.getString("email"))
                                                                .map(EmailAddress::new),
                                                        row.getString("given_name"),
                                                        row.getString("family_name"),
                                                        Language.of(row.getString("language")))))
                .list();
        return byScope;
    }

    Set<Grant> inForce(PersonId person, LocalDate today) {
        return new HashSet<>(
                db.sql(
                                """
                        select role, scope_kind, scope_id from identity.role_grant
                        where account_id = :person and valid @> cast(:today as date)
                        """)
                        .param("person", person.value())
                        .param("today", today)
                        .query(
                                (row, number) ->
                                        new Grant(
                                                Role.valueOf(row.getString("role")),
                                                new Scope(
                                                        Scope.Kind.valueOf(
                                                                row.getString("scope_kind")),
                                                        row.getObject("scope_id", UUID.class))))
                        .list());
    }
}
