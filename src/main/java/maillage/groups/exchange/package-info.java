/**
 * Cycles, entitlements, groups, their lineage and seats as lists that are imported and exported.
 */
@NullMarked
package maillage.groups.exchange;

import org.jspecify.annotations.NullMarked;
