package maillage.meetings.venues;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.platform.web.Faults;

/** A room as typed. */
public record VenueForm(
        String organisation,
        String name,
        String address,
        String town,
        String country,
        String capacity,
        boolean stepFree,
        boolean hearingLoop,
        boolean video,
        String equipment,
        String availability) {
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    static VenueForm blank() {
        return new VenueForm("", "", "", "", "FR", "", false, false, false, "", "");
    }

    /** Empty when something is to be corrected, which is then among the faults. */
    Optional<VenueOffer> read(Set<OrganisationId> mayOfferFor, Faults faults) {
        Optional<OrganisationId> whose =
                mayOfferFor.stream().filter(one -> one.toString().equals(organisation)).findFirst();
        boolean number = capacity.matches("[1-9][0-9]{0,3}|10000");
        faults.when(whose.isEmpty(), "organisation", "form.missing")
                .when(name.isBlank(), "name", "form.missing")
                .when(name.length() > 150, "name", "form.too-long", 150)
                .when(address.isBlank(), "address", "form.missing")
                .when(address.length() > 300, "address", "form.too-long", 300)
                .when(town.isBlank(), "town", "form.missing")
                .when(town.length() > 100, "town", "form.too-long", 100)
                .when(!COUNTRIES.contains(country), "country", "attendance.fault.country")
                .when(!number, "capacity", "venue.fault.capacity")
                .when(equipment.length() > 500, "equipment", "form.too-long", 500)
                .when(availability.length() > 500, "availability", "form.too-long", 500);
        if (faults.any() || whose.isEmpty()) {
            return Optional.empty();
        }
        UUID id = Id.fresh();
        return Optional.of(
                new VenueOffer(
                        id,
                        whose.get(),
                        new LocalizedText(Map.of()),
                        name,
                        address,
                        town,
                        country,
                        Integer.parseInt(capacity),
                        stepFree,
                        hearingLoop,
                        video,
                        equipment,
                        availability));
    }
}
