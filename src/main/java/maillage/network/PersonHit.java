package maillage.network;

import maillage.kernel.LocalizedText;

/** Someone who speaks for an organisation today. */
public record PersonHit(
        String name,
        String functionTitle,
        MandateKind kind,
        String organisationSlug,
        LocalizedText organisation) {}
