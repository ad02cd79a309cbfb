package maillage.groups.standing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import maillage.kernel.OrganisationId;

/**
 * Who comes first where seats are short (docs/rules.md#r3): active ones, then the most involved,
 * then the earlier request, then the draw.
 *
 * <p>The draw is the SHA-256 of the seed, a colon and the organisation's id in lower case, as
 * UTF-8, written in hexadecimal; the smaller comes first. Anyone who knows the seed, which is
 * published with the rules, can draw again.
 */
record Priority(String seed) {
    record Candidate(
            OrganisationId organisation, boolean active, int points, Instant requestedAt) {}

    List<Candidate> order(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(
                        Comparator.comparing((Candidate one) -> !one.active())
                                .thenComparing(Comparator.comparing(Candidate::points).reversed())
                                .thenComparing(Candidate::requestedAt)
                                .thenComparing(one -> draw(one.organisation())))
                .toList();
    }

    String draw(OrganisationId organisation) {
        try {
            byte[] drawn =
                    MessageDigest.getInstance("SHA-256")
                            .digest((seed + ":" + organisation).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(drawn);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
