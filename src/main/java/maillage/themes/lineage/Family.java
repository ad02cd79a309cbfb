package maillage.themes.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import maillage.kernel.LocalizedText;

/**
 * Published proposals that came of one another, by their numbers, and how.
 *
 * @param members by number
 */
public record Family(List<Member> members, List<Link> links) {
    public Family {
        members = List.copyOf(members);
        links = List.copyOf(links);
    }

    public record Member(int number, LocalizedText title) {}

    public record Link(int from, int to, Relation relation) {}

    /**
     * Where a proposal stands in the picture.
     *
     * @param column from 0: those that came of no other
     * @param row from 0, down the column
     */
    public record Place(Member member, int column, int row) {}

    public boolean isAlone() {
        return links.isEmpty();
    }

    /**
     * Each as far to the right as its longest line of ancestors; of one generation by number. What
     * came of a proposal always has a larger number, or was a draft of it: a line never turns back.
     */
    public List<Place> places() {
        Map<Integer, Integer> columns = new HashMap<>();
        members.forEach(member -> columns.put(member.number(), 0));
        for (int turn = 0; turn < members.size(); turn++) {
            for (Link link : links) {
                columns.merge(
                        link.to(),
                        Math.min(columns.getOrDefault(link.from(), 0) + 1, members.size()),
                        Math::max);
            }
        }
        Map<Integer, Integer> rows = new HashMap<>();
        var places = new ArrayList<Place>();
        for (Member member : members) {
            int column = Objects.requireNonNull(columns.get(member.number()));
            places.add(new Place(member, column, rows.merge(column, 1, Integer::sum) - 1));
        }
        return places;
    }
}
