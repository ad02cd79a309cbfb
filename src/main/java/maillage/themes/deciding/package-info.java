/**
 * What a consultation came to: decisions with what they rest on, the themes chosen, and why not the
 * others.
 */
@NullMarked
package maillage.themes.deciding;

import org.jspecify.annotations.NullMarked;
