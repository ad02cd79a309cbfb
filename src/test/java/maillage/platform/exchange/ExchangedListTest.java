package maillage.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExchangedListTest {
    private final Rooms rooms = new Rooms();

    @Test
    void everyFaultIsNamedByLineColumnAndValue() {
        Preview preview =
                rooms.preview(
                        table("key,name,seats", "a,Agora,many", ",Verrière,12", "b,,0"),
                        Choices.NONE);

        assertThat(preview.faults())
                .extracting(Fault::line, Fault::column, Fault::value, Fault::key)
                .containsExactly(
                        tuple(2, "seats", "many", "exchange.fault.whole"),
                        tuple(3, "key", "", "exchange.fault.required"),
                        tuple(4, "name", "", "exchange.fault.required"),
                        tuple(4, "seats", "0", "exchange.fault.whole"));
    }

    @Test
    void theSameKeyTwiceNamesTheEarlierLine() {
        Preview preview =
                rooms.preview(table("key,name", "a,Agora", "b,Bief", "a,Autre"), Choices.NONE);

        assertThat(preview.faults()).containsExactly(Fault.of(4, "key", "a", "twice", 2));
    }

    @Test
    void aLineLongerThanTheNamesWasNotQuoted() {
        Preview preview = rooms.preview(table("key,name", "a,Agora,the large one"), Choices.NONE);

        assertThat(preview.faults())
                .extracting(Fault::line, Fault::key)
                .containsExactly(tuple(2, "exchange.fault.beyond"));
    }

    @Test
    void withoutTheColumnThatSaysWhichNothingIsRead() {
        Preview preview = rooms.preview(table("nom,places", "Agora,12"), Choices.NONE);

        assertThat(preview.faults())
                .extracting(Fault::line, Fault::column, Fault::key)
                .containsExactly(tuple(1, "key", "exchange.fault.column-missing"));
    }

    @Test
    void headingsMayBeFrenchAndUnknownOnesAreSaid() {
        Preview preview = rooms.preview(table("Clé,NOM,Étage", "a,Agora,2"), Choices.NONE);

        assertThat(preview.isClear()).isTrue();
        assertThat(preview.ignored()).containsExactly("Étage");
    }

    @Test
    void oneFaultyLineAndNothingIsApplied() {
        assertThat(
                        rooms.apply(
                                table("key,name,seats", "a,Agora,12", "b,Bief,x"),
                                Choices.NONE,
                                null))
                .isInstanceOf(Preview.class);
        assertThat(rooms.rows).isEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Table table = table("key,name,seats", "a,Agora,12", "b,Bief,");

        assertThat(rooms.apply(table, Choices.NONE, null)).isEqualTo(new Applied(2, 0, 0));
        assertThat(rooms.apply(table, Choices.NONE, null)).isEqualTo(new Applied(0, 0, 2));
        assertThat(rooms.apply(rooms.export(), Choices.NONE, null)).isEqualTo(new Applied(0, 0, 2));
    }

    @Test
    void anEmptyCellEmptiesAndAMissingColumnLeaves() {
        rooms.apply(table("key,name,seats", "a,Agora,12"), Choices.NONE, null);

        rooms.apply(table("key,name", "a,Grande Agora"), Choices.NONE, null);
        assertThat(rooms.rows.get("a"))
                .containsEntry("name", "Grande Agora")
                .containsEntry("seats", "12");

        rooms.apply(table("key,seats", "a,"), Choices.NONE, null);
        assertThat(rooms.rows.get("a"))
                .containsEntry("name", "Grande Agora")
                .containsEntry("seats", "1");
    }

    @Test
    void whatLooksAlikeIsAskedAndNotGuessed() {
        rooms.apply(table("key,name", "a,Agora"), Choices.NONE, null);
        Table again = table("key,name", "agora,Agora");

        assertThat(rooms.apply(again, Choices.NONE, null))
                .isInstanceOfSatisfying(
                        Preview.class,
                        preview ->
                                assertThat(preview.lookalikes())
                                        .singleElement()
                                        .satisfies(
                                                lookalike ->
                                                        assertThat(lookalike.line()).isEqualTo(2)));
        assertThat(rooms.apply(again, new Choices(Map.of(2, new Choices.SameAs("a")), false), null))
                .isEqualTo(new Applied(0, 0, 1));
        assertThat(rooms.apply(again, new Choices(Map.of(2, new Choices.New()), false), null))
                .isEqualTo(new Applied(1, 0, 0));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static Table table(String names, String... lines) {
        return Table.of(
                List.of(names.split(",")),
                List.of(lines).stream().map(line -> List.of(line.split(",", -1))).toList());
    }

    /** A list kept in memory. */
    private static final class Rooms extends ExchangedList {
        private final Map<String, Map<String, Object>> rows = new HashMap<>();

        @Override
        public String kind() {
            return "rooms";
        }

        @Override
        public List<Column> columns() {
            return List.of(
                    Column.key("key", Shapes.slug()).alias("clé"),
                    Column.required("name", Shapes.text(50)).alias("nom"),
                    Column.optional("seats", Shapes.whole(1, 500)).otherwise("1"));
        }

        @Override
        protected List<Map<String, Object>> stored(@Nullable Set<String> keys) {
            return rows.entrySet().stream()
                    .filter(row -> keys == null || keys.contains(row.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        protected List<Lookalike> lookalikes(List<Line> fresh) {
            var found = new ArrayList<Lookalike>();
            for (Line line : fresh) {
                rows.values().stream()
                        .filter(row -> line.at("name").equals(row.get("name")))
                        .findFirst()
                        .ifPresent(
                                row ->
                                        found.add(
                                                new Lookalike(
                                                        line.number(),
                                                        line.at("name"),
                                                        List.of(
                                                                new Lookalike.Candidate(
                                                                        String.valueOf(
                                                                                row.get("key")),
                                                                        line.at("name"),
                                                                        "exchange.alike.name")),
                                                        true)));
            }
            return found;
        }

        @Override
        protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
            List.of(added, changed)
                    .forEach(
                            lines ->
                                    lines.forEach(
                                            line ->
                                                    rows.put(
                                                            line.at("key"),
                                                            new HashMap<>(line.cells()))));
        }
    }
}
