package maillage.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import maillage.platform.exchange.Applied;
import maillage.platform.exchange.Choices;
import maillage.platform.exchange.Fault;
import maillage.platform.exchange.Imports;
import maillage.platform.exchange.Outcome;
import maillage.platform.exchange.Preview;
import maillage.platform.exchange.Table;

/** Takes lists in from a few lines of text, cells separated by semicolons. */
public record Lists(Imports imports) {
    public static Table table(String names, String... lines) {
        return Table.of(
                List.of(names.split(";")),
                Arrays.stream(lines).map(line -> List.of(line.split(";", -1))).toList());
    }

    public Applied take(String kind, String names, String... lines) {
        Outcome outcome = imports.apply(kind, table(names, lines), Choices.ALL_NEW, null);
        assertThat(outcome).isInstanceOf(Applied.class);
        return (Applied) outcome;
    }

    public Preview preview(String kind, String names, String... lines) {
        return imports.preview(kind, table(names, lines), Choices.NONE);
    }

    /** The faults of a file, each as {@code line column key}. */
    public List<String> faults(String kind, String names, String... lines) {
        return preview(kind, names, lines).faults().stream().map(Lists::said).toList();
    }

    private static String said(Fault fault) {
        return fault.line()
                + " "
                + fault.column()
                + " "
                + fault.key().replace("exchange.fault.", "");
    }

    /** What is exported changes nothing when it comes back. */
    public void assertComesBackUnchanged(String kind) {
        Table exported = imports.require(kind).export();
        assertThat(exported.rows()).isNotEmpty();
        assertThat(imports.apply(kind, exported, Choices.NONE, null))
                .isEqualTo(new Applied(0, 0, exported.rows().size()));
    }
}
