package maillage.groups.joining;

import java.util.Map;
import java.util.Optional;
import maillage.network.CharterVersion;

/**
 * What the form offers to choose from: code or id to words, in the applicant's language.
 *
 * @param lookalikes members whose name is near to the one typed; those that declined citation are
 *     never among them
 */
public record Offer(
        Map<String, String> sectors,
        Map<String, String> axes,
        Map<String, String> sdgs,
        Map<String, String> groups,
        Map<String, String> countries,
        Map<String, String> lookalikes,
        Optional<CharterVersion> charter) {}
