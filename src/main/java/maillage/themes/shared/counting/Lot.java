package maillage.themes.shared.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The draw that settles what a rule leaves equal, announced before the vote: without a seed the
 * order in which the choices are listed; with one, the SHA-256 of the seed, a colon and the
 * choice's id as UTF-8, in hexadecimal, the smaller first. Anyone can draw again.
 *
 * @param place of each choice; the smaller comes first
 */
public record Lot(int[] place) {
    public static Lot listed(int choices) {
        return new Lot(IntStream.range(0, choices).toArray());
    }

    public static Lot drawn(String seed, List<Choice> choices) {
        List<Integer> order =
                IntStream.range(0, choices.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                        one -> hash(seed + ":" + choices.get(one).id())))
                        .toList();
        var place = new int[choices.size()];
        for (int at = 0; at < place.length; at++) {
            place[order.get(at)] = at;
        }
        return new Lot(place);
    }

    int first(List<Integer> equal) {
        return equal.stream().min(Comparator.comparingInt(one -> place[one])).orElseThrow();
    }

    int last(List<Integer> equal) {
        return equal.stream().max(Comparator.comparingInt(one -> place[one])).orElseThrow();
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
