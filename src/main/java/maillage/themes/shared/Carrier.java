package maillage.themes.shared;

import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;

/**
 * An organisation that carries a proposal.
 *
 * @param author writes it; otherwise supports it
 * @param cited whether visitors may read its name (docs/rules.md#r8)
 * @param ended took its support back; the credit stays
 * @param inherited carried a proposal that went into this one
 */
public record Carrier(
        OrganisationId organisation,
        String slug,
        LocalizedText names,
        boolean author,
        boolean cited,
        boolean ended,
        boolean inherited) {}
