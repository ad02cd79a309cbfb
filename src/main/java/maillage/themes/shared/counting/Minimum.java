package maillage.themes.shared.counting;

/**
 * Places kept for choices of one trait, such as one of each axis.
 *
 * @param places at least so many winners have the trait
 */
public record Minimum(String trait, int places) {}
