package maillage.platform.exchange;

import java.util.List;

/**
 * What a file would do, and all that stands in its way.
 *
 * @param ignored columns of the file that the format does not know
 * @param lookalikes lines nobody decided about yet
 */
public record Preview(
        String kind,
        int lines,
        int added,
        int changed,
        int unchanged,
        List<String> ignored,
        List<Fault> faults,
        List<Lookalike> lookalikes)
        implements Outcome {
    public Preview {
        ignored = List.copyOf(ignored);
        faults = List.copyOf(faults);
        lookalikes = List.copyOf(lookalikes);
    }

    /** The same with other lines to decide about. */
    Preview with(List<Lookalike> toDecide) {
        return new Preview(kind, lines, added, changed, unchanged, ignored, faults, toDecide);
    }

    /** Whether it could be applied as it is. */
    public boolean isClear() {
        return faults.isEmpty() && lookalikes.isEmpty();
    }
}
