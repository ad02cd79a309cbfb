/**
 * The program's own PostgreSQL: unpacked, set up and run in the data folder, or another one that
 * the settings name.
 *
 * <p>Layout: {@code <data>/lock}, {@code <data>/connection.properties} (while it runs), {@code
 * <data>/postgres/cluster}, {@code <data>/postgres/password}.
 */
@NullMarked
package maillage.platform.postgres;

import org.jspecify.annotations.NullMarked;
