package maillage.meetings;

import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.LocalizedText;

/**
 * What a meeting needs to know of its host.
 *
 * @param path of the host's public page, without language
 * @param period the cycle in which presences count
 * @param notice calendar months and days ahead that a date is confirmed (docs/rules.md#r5)
 * @param countingKinds kinds of meeting whose presences count in this cycle
 */
public record Host(
        HostRef ref,
        LocalizedText name,
        String path,
        CycleId period,
        Optional<ChapterId> chapter,
        ZoneId zone,
        Period notice,
        List<String> countingKinds) {}
