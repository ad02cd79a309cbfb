package maillage.platform.sql;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing the column types that JDBC does not know by itself. */
public final class Rows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private Rows() {}

    public static LocalizedText localized(ResultSet row, String column) throws SQLException {
        return localized(row.getString(column));
    }

    public static LocalizedText localized(@Nullable String json) {
        return new LocalizedText(json == null ? Map.of() : JSON.readValue(json, WORDS));
    }

    /** Bind with {@code cast(:name as jsonb)}. */
    public static String json(LocalizedText text) {
        return JSON.writeValueAsString(text.byTag());
    }

    public static String json(Map<String, ?> values) {
        return JSON.writeValueAsString(values);
    }

    public static Map<String, String> words(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, WORDS);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static Optional<Instant> optionalInstant(ResultSet row, String column)
            throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? Optional.empty() : Optional.of(value.toInstant());
    }

    /** What JDBC binds to a {@code timestamptz}. */
    public static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static Optional<LocalDate> optionalDate(ResultSet row, String column)
            throws SQLException {
        Date value = row.getDate(column);
        return value == null ? Optional.empty() : Optional.of(value.toLocalDate());
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Optional<UUID> optionalUuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    /** Reads a {@code daterange} in its canonical form, {@code [from,after)}. */
    public static DateRange range(ResultSet row, String column) throws SQLException {
        String[] bounds = row.getString(column).replaceAll("[\\[\\]()]", "").split(",", -1);
        LocalDate after = bounds[1].isEmpty() ? null : LocalDate.parse(bounds[1]);
        return new DateRange(LocalDate.parse(bounds[0]), after == null ? null : after.minusDays(1));
    }

    /** Bind with {@code cast(:name as daterange)}. */
    public static String range(DateRange range) {
        return "[" + range.from() + "," + (range.to() == null ? "" : range.to()) + "]";
    }
}
