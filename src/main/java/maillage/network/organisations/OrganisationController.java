package maillage.network.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OpenToAll;
import maillage.network.OrganisationPanel;
import maillage.network.OrganisationPanel.Panel;
import maillage.network.shared.Listing;
import maillage.network.shared.Organisations;
import maillage.platform.text.CountryNames;
import maillage.platform.web.Html;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class OrganisationController {
    private final Organisations organisations;
    private final ProfileStore profiles;
    private final OrganisationStore around;
    private final History history;
    private final ObjectProvider<OrganisationPanel> panels;
    private final Clock clock;

    OrganisationController(
            Organisations organisations,
            ProfileStore profiles,
            OrganisationStore around,
            History history,
            ObjectProvider<OrganisationPanel> panels,
            Clock clock) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.around = around;
        this.history = history;
        this.panels = panels;
        this.clock = clock;
    }

    @GetMapping("/organisations/{slug}")
    @OpenToAll("an organisation that is cited; what it publishes of itself")
    View show(@PathVariable String slug, Optional<Me> me, Language language) {
        Listing listing = organisations.require(slug, me);
        boolean inside = Listing.isInside(me);
        Profile profile = profiles.require(listing.id());
        boolean own =
                me.filter(reader -> reader.isStaff() || reader.speaksFor(listing.id())).isPresent();
        return Html.page(
                "network/organisations/show",
                new OrganisationPage(
                        listing,
                        inside ? profile : profile.forVisitors(),
                        around.facts(listing.id()),
                        around.tags(listing.id()),
                        CountryNames.of(language, profile.country()),
                        sections(listing, me, language),
                        inside,
                        me.filter(reader -> organisations.manages(reader, listing.id()))
                                .isPresent(),
                        inside ? around.speakers(listing.id(), LocalDate.now(clock)) : List.of(),
                        inside ? around.acceptances(listing.id()) : List.of(),
                        own ? history.of(listing.id(), language) : null));
    }

    private List<Panel> sections(Listing listing, Optional<Me> me, Language language) {
        return panels.orderedStream()
                .flatMap(source -> source.panels(listing.id(), me, language).stream())
                .filter(panel -> !panel.rows().isEmpty())
                .sorted(Comparator.comparingInt(Panel::position))
                .toList();
    }
}
