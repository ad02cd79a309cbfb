package maillage.network;

import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * One entry of a list that describes organisations and groups.
 *
 * @param code stays for good, whatever its names become
 * @param position from 1
 * @param retired no longer offered; whoever has it keeps it
 */
public record Term(
        UUID id,
        Taxonomy taxonomy,
        String code,
        LocalizedText names,
        int position,
        boolean retired) {}
