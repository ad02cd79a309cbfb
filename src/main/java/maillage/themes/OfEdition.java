package maillage.themes;

import maillage.kernel.LocalizedText;

/**
 * A consultation or a theme, for the page of the edition it is for.
 *
 * @param path within the site, without language
 */
public record OfEdition(LocalizedText words, String path) {}
