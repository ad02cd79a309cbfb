package maillage.themes.shared;

/**
 * One section of a page, with the page it takes.
 *
 * @param template takes {@code Frame f} and the page
 */
public record Part(String template, Object page) {}
