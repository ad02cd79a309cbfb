/**
 * Organisations, people, mandates, chapters, the charter and roles as lists that are imported and
 * exported.
 */
@NullMarked
package maillage.network.exchange;

import org.jspecify.annotations.NullMarked;
