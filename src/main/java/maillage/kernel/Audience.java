package maillage.kernel;

/**
 * Who a route is for. Administrators may go wherever others may; what one sees there is looked up
 * within one's own scope.
 */
public enum Audience {
    SIGNED_IN,
    MEMBER,
    FACILITATOR,
    COORDINATOR,
    ADMINISTRATOR;

    public boolean admits(Me me) {
        return switch (this) {
            case SIGNED_IN -> true;
            case MEMBER -> me.has(Role.MEMBER) || me.isStaff();
            case FACILITATOR -> me.isStaff();
            case COORDINATOR -> me.has(Role.COORDINATOR) || me.isAdministrator();
            case ADMINISTRATOR -> me.isAdministrator();
        };
    }
}
