package maillage.kernel;

/** What someone may do, always within a {@link Scope}. Visitors have none. */
public enum Role {
    /** Has an application under way. */
    APPLICANT,
    /**
     * Speaks for an organisation by a mandate in force; in a group's scope, that organisation has a
     * seat there.
     */
    MEMBER,
    /** Prepares, holds and reports a group's meetings. */
    FACILITATOR,
    /** Runs a chapter. */
    COORDINATOR,
    /** Runs the network. */
    ADMINISTRATOR
}
