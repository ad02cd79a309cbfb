package maillage.kernel;

import java.util.List;
import java.util.Set;

/**
 * Who is asking, and what they may do today. Resolved once a request by {@code identity}; a handler
 * that takes it is for people signed in.
 */
public record Me(PersonId person, String name, Language language, Set<Grant> grants) {
    public Me {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(Role role, Scope scope) {
        return grants.contains(new Grant(role, scope));
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    /** Administrators, coordinators and facilitators: whoever works for the network somewhere. */
    public boolean isStaff() {
        return isAdministrator() || has(Role.COORDINATOR) || has(Role.FACILITATOR);
    }

    /** Facilitates this group, or runs the network. */
    public boolean facilitates(GroupId group) {
        return isAdministrator() || has(Role.FACILITATOR, Scope.group(group));
    }

    /** The organisations this person speaks for today. */
    public List<OrganisationId> organisations() {
        return grants.stream()
                .filter(
                        grant ->
                                grant.role() == Role.MEMBER
                                        && grant.scope().kind() == Scope.Kind.ORGANISATION)
                .map(
                        grant ->
                                new OrganisationId(
                                        java.util.Objects.requireNonNull(grant.scope().id())))
                .sorted(java.util.Comparator.comparing(OrganisationId::value))
                .toList();
    }

    public boolean speaksFor(OrganisationId organisation) {
        return has(Role.MEMBER, Scope.organisation(organisation));
    }
}
