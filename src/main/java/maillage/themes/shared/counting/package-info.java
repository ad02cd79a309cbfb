/**
 * Counting rules in plain Java, without Spring or SQL: the same code counts a vote of the network
 * and a file on the command line.
 *
 * <p>Arithmetic is exact. Where doubles make a comparison quick, it is settled exactly when they
 * are too close to tell.
 */
@NullMarked
package maillage.themes.shared.counting;

import org.jspecify.annotations.NullMarked;
