package maillage.platform.exchange;

import java.util.List;
import maillage.kernel.Me;
import org.jspecify.annotations.Nullable;

/**
 * One list of the network that is imported and exported by the same columns. A module offers one
 * bean for each.
 */
public interface Importer {
    /**
     * Its name in addresses, file names and on the command line: {@code organisations}, {@code
     * venue-offers}.
     */
    String kind();

    List<Column> columns();

    /** Changes nothing. */
    Preview preview(Table table, Choices choices);

    /**
     * Applies all of the table, or none of it and says why. Called within a transaction; the same
     * table again changes nothing.
     *
     * @param by who asks; null for the program itself
     */
    Outcome apply(Table table, Choices choices, @Nullable Me by);

    /** Everything there is, by the columns of the format. */
    Table export();
}
