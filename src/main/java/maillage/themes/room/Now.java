package maillage.themes.room;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a room is at, the same for everyone in it.
 *
 * @param cards how many are shown
 * @param latest the latest cards, or all of them while they are sorted
 * @param turnout of the vote it leads to
 */
public record Now(
        Gathering gathering,
        int cards,
        List<Card> latest,
        List<Cluster> clusters,
        Optional<Turnout> turnout) {
    private static final int BAR = 1000;

    public Now {
        latest = List.copyOf(latest);
        clusters = List.copyOf(clusters);
    }

    /** Of a page that only leads to the room. */
    static Now unread(Gathering gathering) {
        return new Now(gathering, 0, List.of(), List.of(), Optional.empty());
    }

    public Stage stage() {
        return gathering.stage();
    }

    /** Its cards that are shown. */
    public List<Card> in(Cluster cluster) {
        return latest.stream()
                .filter(Card::shown)
                .filter(card -> card.cluster().filter(cluster.id()::equals).isPresent())
                .toList();
    }

    public List<Card> loose() {
        return latest.stream()
                .filter(Card::shown)
                .filter(card -> card.cluster().isEmpty())
                .toList();
    }

    /** How far the room is, the first number being what comes in: a page with others is older. */
    public String figures() {
        return switch (stage()) {
            case GATHER -> String.valueOf(cards);
            case SORT -> cards + each(Cluster::cards);
            case WEIGH -> interests() + each(Cluster::interests);
            case VOTE, CLOSED -> turnout.map(one -> one.state() + one.voted()).orElse("");
        };
    }

    private String each(ToIntFunction<Cluster> of) {
        return clusters.stream().map(one -> " " + of.applyAsInt(one)).collect(Collectors.joining());
    }

    public int interests() {
        return clusters.stream().mapToInt(Cluster::interests).sum();
    }

    public int paper() {
        return clusters.stream().mapToInt(Cluster::paper).sum();
    }

    /** The most marked first. */
    public List<Cluster> byInterest() {
        return clusters.stream()
                .sorted(
                        Comparator.comparingInt(Cluster::interests)
                                .reversed()
                                .thenComparingInt(Cluster::number))
                .toList();
    }

    /** Of a bar of a thousand, for a number of marks; the longest bar is full. */
    public int bar(int marks) {
        int most = clusters.stream().mapToInt(Cluster::interests).max().orElse(0);
        return most == 0 ? 0 : (int) ((long) marks * BAR / most);
    }
}
