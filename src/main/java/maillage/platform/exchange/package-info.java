/**
 * Lists that leave and enter the network as tables: reading and writing of CSV and XLSX, and the
 * one way every list is checked before it is applied.
 *
 * <p>Promises: a preview names every fault by line and column; applying is all or nothing; the same
 * file twice changes nothing. The formats are in docs/formats/import.md.
 */
@NullMarked
package maillage.platform.exchange;

import org.jspecify.annotations.NullMarked;
