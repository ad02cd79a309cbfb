package maillage.kernel;

/** A role held within a scope, in force today. */
public record Grant(Role role, Scope scope) {}
