package maillage.network;

import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;

/**
 * An organisation that what was typed may mean.
 *
 * @param town empty when it is not known
 * @param member whether it is one now; presences of the others are kept, and do not count yet
 * @param whole whether one of its names is just what was typed, accents and capitals aside
 */
public record NamedOrganisation(
        OrganisationId id, LocalizedText names, String town, boolean member, boolean whole) {}
