package maillage.meetings.venues;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.network.Network;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Rooms that members lend. */
@Controller
@RequestMapping("/venues")
@For(Audience.MEMBER)
class VenuesController {
    private final Offering offering;
    private final VenueStore store;
    private final Network network;

    VenuesController(Offering offering, VenueStore store, Network network) {
        this.offering = offering;
        this.store = store;
        this.network = network;
    }

    @GetMapping
    View list(Me me) {
        Set<OrganisationId> mine = offering.mayOfferFor(me);
        List<VenueOffer> others =
                me.isStaff()
                        ? store.all().stream()
                                .filter(offer -> !mine.contains(offer.organisation()))
                                .toList()
                        : List.of();
        return Html.page(
                "meetings/venues/list",
                new VenuesPage(store.of(mine), others, me.isStaff(), !mine.isEmpty()));
    }

    @GetMapping("/new")
    View blank(Me me) {
        return Html.page(
                "meetings/venues/form", page(titularOf(me), VenueForm.blank(), Faults.none()));
    }

    @PostMapping
    View offer(Me me, VenueFields fields) {
        Set<OrganisationId> mine = titularOf(me);
        VenueForm form = fields.form();
        Faults faults = Faults.none();
        Optional<VenueOffer> offer = form.read(mine, faults);
        if (offer.isEmpty()) {
            return Html.unprocessable("meetings/venues/form", page(mine, form, faults));
        }
        offering.offer(me, offer.get());
        return Html.seeOther("/venues");
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(Me me, @PathVariable UUID id) {
        offering.withdraw(me, id);
        return Html.seeOther("/venues");
    }

    private Set<OrganisationId> titularOf(Me me) {
        Set<OrganisationId> mine = offering.mayOfferFor(me);
        if (mine.isEmpty()) {
            throw new Refused("venue.refused.titular");
        }
        return mine;
    }

    private VenuesPage.Offering page(Set<OrganisationId> mine, VenueForm form, Faults faults) {
        return new VenuesPage.Offering(network.names(mine), form, faults);
    }
}
