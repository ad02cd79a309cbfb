package maillage.themes.shared;

/**
 * What a letter tells of a proposal.
 *
 * @param kind which its reader may refuse: {@code mail.kind.<kind>} says it
 * @param key of its texts: {@code <key>.subject} with the number and title of the proposal
 * @param once one letter of this key to each person, ever
 */
public record Tiding(String kind, String key, String once, About about) {}
