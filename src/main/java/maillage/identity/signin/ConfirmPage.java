package maillage.identity.signin;

/** The button that uses a link up: fetching the page does not. */
public record ConfirmPage(String token, String name) {}
