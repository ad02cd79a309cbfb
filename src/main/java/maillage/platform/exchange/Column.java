package maillage.platform.exchange;

import java.util.List;

/**
 * One column of a format.
 *
 * @param name in English, as it is exported
 * @param aliases further headings that mean it, French ones first; compared without case, accents
 *     and punctuation
 * @param use what an importer makes of it
 * @param otherwise what an empty cell means; often nothing
 */
public record Column(
        String name, List<String> aliases, Use use, Shape shape, String example, String otherwise) {
    public enum Use {
        /** Says which row is meant; may never be empty. */
        KEY,
        /** Part of the key, and may be empty. */
        LOOSE_KEY,
        REQUIRED,
        OPTIONAL,
        /** Exported for information, and not read. */
        SHOWN
    }

    public Column {
        aliases = List.copyOf(aliases);
    }

    public static Column key(String name, Shape shape) {
        return new Column(name, List.of(), Use.KEY, shape, "", "");
    }

    public static Column looseKey(String name, Shape shape) {
        return new Column(name, List.of(), Use.LOOSE_KEY, shape, "", "");
    }

    public static Column required(String name, Shape shape) {
        return new Column(name, List.of(), Use.REQUIRED, shape, "", "");
    }

    public static Column optional(String name, Shape shape) {
        return new Column(name, List.of(), Use.OPTIONAL, shape, "", "");
    }

    public static Column shown(String name) {
        return new Column(name, List.of(), Use.SHOWN, Shapes.text(Integer.MAX_VALUE), "", "");
    }

    public Column alias(String... headings) {
        return new Column(name, List.of(headings), use, shape, example, otherwise);
    }

    public Column example(String value) {
        return new Column(name, aliases, use, shape, value, otherwise);
    }

    /** What an empty cell means. */
    public Column otherwise(String value) {
        return new Column(name, aliases, use, shape, example, value);
    }

    public boolean isKey() {
        return use == Use.KEY || use == Use.LOOSE_KEY;
    }

    public boolean isRequired() {
        return use == Use.KEY || use == Use.REQUIRED;
    }

    boolean answersTo(String heading) {
        String plain = ColumnNames.plain(heading);
        return plain.equals(ColumnNames.plain(name))
                || aliases.stream().anyMatch(alias -> ColumnNames.plain(alias).equals(plain));
    }
}
