package maillage.network.charter;

import java.util.Map;
import maillage.kernel.LocalizedText.Shown;
import maillage.platform.web.Faults;

/**
 * The current version, to be accepted.
 *
 * @param organisations slugs and names of those that this reader can accept for; empty when none
 *     waits
 * @param fingerprint of the words that are shown
 */
public record AcceptancePage(
        Version version,
        Shown text,
        Map<String, String> organisations,
        String organisation,
        String cited,
        String fingerprint,
        Faults faults) {}
