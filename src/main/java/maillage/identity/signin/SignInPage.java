package maillage.identity.signin;

import maillage.platform.web.Faults;

/**
 * @param next where to go once signed in; empty for my space
 */
public record SignInPage(String email, String next, Faults faults) {}
