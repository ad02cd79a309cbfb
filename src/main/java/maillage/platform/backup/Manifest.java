package maillage.platform.backup;

import java.time.Instant;
import java.util.List;

/**
 * The last entry of a backup: what else stands in it, and by which checksums to know it.
 *
 * @param format 1
 * @param schema the last migration that the database had, such as {@code 20261122.0740}
 */
record Manifest(
        int format,
        String schema,
        Instant madeAt,
        List<Table> tables,
        List<Sequence> sequences,
        List<Document> documents) {
    static final String ENTRY = "manifest.json";
    static final int FORMAT = 1;

    Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
        documents = List.copyOf(documents);
    }

    /** Rows in PostgreSQL's text format for {@code copy}. */
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {
        Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + schema + "." + name;
        }
    }

    /** The number last given, which the next one follows. */
    record Sequence(String schema, String name, long last, boolean used) {}

    /**
     * @param path below the folder of documents, with slashes
     */
    record Document(String path, long bytes, String sha256) {
        String entry() {
            return "documents/" + path;
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
