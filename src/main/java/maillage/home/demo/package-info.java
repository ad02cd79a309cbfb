/**
 * Loads the demonstration network, Passerelles, through the same importers that administrators use.
 */
@NullMarked
package maillage.home.demo;

import org.jspecify.annotations.NullMarked;
