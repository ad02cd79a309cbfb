package maillage.platform.web;

/**
 * What went wrong, in words.
 *
 * @param reference the request's id, to quote when asking for help
 */
public record ErrorPage(int status, String title, String explanation, String reference) {}
