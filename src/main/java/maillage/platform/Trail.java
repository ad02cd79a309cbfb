package maillage.platform;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when, to which thing: written in the caller's transaction, never changed
 * (docs/rules.md#r15).
 */
public interface Trail {
    /**
     * @param who null for the program itself
     * @param subject what it was done to, such as {@code "organisation"}
     * @param action its words are the text {@code trail.<action>}, with the details as named in it
     * @param details plain values only; never a secret, never more of a person than the act needs
     */
    void record(@Nullable Me who, String subject, UUID id, String action, Map<String, ?> details);

    /** What happened to one thing, latest first, at most {@code limit} lines. */
    List<TrailLine> of(String subject, UUID id, int limit);
}
