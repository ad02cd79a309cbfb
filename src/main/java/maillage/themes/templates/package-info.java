/** Whoever leads a consultation says what helps to write its proposals. */
@NullMarked
package maillage.themes.templates;

import org.jspecify.annotations.NullMarked;
