package maillage.themes.lineage;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A family drawn from left to right: a knot each proposal, a line from what it came of. */
public record Picture(List<Knot> knots, List<Line> lines, int width, int height) {
    private static final int STEP = 120;
    private static final int MARGIN = 40;
    private static final int ROW = 70;

    /**
     * @param own whether it is the proposal of the page
     */
    public record Knot(int number, int x, int y, boolean own) {}

    public record Line(int fromX, int fromY, int toX, int toY) {
        /** An even curve, as an SVG path. */
        public String path() {
            int middle = (fromX + toX) / 2;
            return "M" + fromX + " " + fromY + "C" + middle + " " + fromY + " " + middle + " " + toY
                    + " " + toX + " " + toY;
        }
    }

    static Picture of(Family family, int own) {
        List<Knot> knots =
                family.places().stream()
                        .map(
                                place ->
                                        new Knot(
                                                place.member().number(),
                                                MARGIN + place.column() * STEP,
                                                MARGIN + place.row() * ROW,
                                                place.member().number() == own))
                        .toList();
        Map<Integer, Knot> byNumber =
                knots.stream().collect(Collectors.toMap(Knot::number, Function.identity()));
        return new Picture(
                knots,
                family.links().stream()
                        .filter(link -> byNumber.containsKey(link.from()))
                        .filter(link -> byNumber.containsKey(link.to()))
                        .map(
                                link -> {
                                    Knot from = byNumber.get(link.from());
                                    Knot to = byNumber.get(link.to());
                                    return from == null || to == null
                                            ? new Line(0, 0, 0, 0)
                                            : new Line(from.x(), from.y(), to.x(), to.y());
                                })
                        .toList(),
                knots.stream().mapToInt(Knot::x).max().orElse(0) + MARGIN,
                knots.stream().mapToInt(Knot::y).max().orElse(0) + MARGIN);
    }
}
