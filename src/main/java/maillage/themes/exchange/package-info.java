/** Consultations and proposals as lists that come in and go out. */
@NullMarked
package maillage.themes.exchange;

import org.jspecify.annotations.NullMarked;
