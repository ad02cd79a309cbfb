/**
 * One file with all of a network: the database as of one instant, and the documents.
 *
 * <p>Made while the program runs; restored into an empty database only. Format: docs/operations.md.
 */
@NullMarked
package maillage.platform.backup;

import org.jspecify.annotations.NullMarked;
