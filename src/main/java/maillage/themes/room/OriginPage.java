package maillage.themes.room;

/**
 * What a proposal came of.
 *
 * @param path of the room; without language
 * @param members whether the reader may go there
 */
public record OriginPage(String path, int cards, int interests, int paper, boolean members) {}
