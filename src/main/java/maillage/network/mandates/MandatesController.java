package maillage.network.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.MandateId;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Refused;
import maillage.network.MandateKind;
import maillage.network.Network;
import maillage.network.mandates.Mandates.Answer;
import maillage.network.mandates.MandatesPage.Line;
import maillage.network.shared.Listing;
import maillage.network.shared.Organisations;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Its titular and administrators decide who speaks for an organisation; others of the staff may
 * give their word for an alternate.
 */
@Controller
@RequestMapping("/organisations/{slug}/mandates")
@For(Audience.MEMBER)
class MandatesController {
    private static final String SHOW = "network/mandates/show";
    private final Organisations organisations;
    private final MandateStore store;
    private final Mandating mandating;
    private final Network network;
    private final Clock clock;

    MandatesController(
            Organisations organisations,
            MandateStore store,
            Mandating mandating,
            Network network,
            Clock clock) {
        this.organisations = organisations;
        this.store = store;
        this.mandating = mandating;
        this.network = network;
        this.clock = clock;
    }

    @GetMapping
    View show(@PathVariable String slug, Me me, Language language) {
        Listing listing = require(slug, me);
        return Html.page(
                SHOW, page(listing, me, MandateForm.empty(language, today()), Faults.none()));
    }

    @PostMapping
    View give(@PathVariable String slug, @RequestParam MultiValueMap<String, String> sent, Me me) {
        Listing listing = require(slug, me);
        MandateForm form = MandateForm.of(sent);
        Faults faults = form.check(today());
        if (!faults.any()
                && form.mandateKind() == MandateKind.TITULAR
                && !organisations.manages(me, listing.id())) {
            faults.add("kind", "mandate.fault.titular");
        }
        if (faults.any()) {
            return Html.unprocessable(SHOW, page(listing, me, form, faults));
        }
        return switch (mandating.give(listing, form, me)) {
            case Answer.Given given -> after(listing, me);
            case Answer.Already already ->
                    Html.unprocessable(
                            SHOW,
                            page(listing, me, form, Faults.of("from", "mandate.fault.already")));
            case Answer.NotComparable other ->
                    Html.unprocessable(
                            SHOW,
                            page(listing, me, form, Faults.of("level", "mandate.fault.level")));
        };
    }

    @PostMapping("/{mandate}/ending")
    View end(
            @PathVariable String slug,
            @PathVariable String mandate,
            @RequestParam(defaultValue = "") String reason,
            Me me,
            Language language) {
        Listing listing = organisations.requireManaged(slug, me);
        MandateId id = MandateId.of(mandate);
        var lines = store.lines(listing.id());
        Line line =
                lines.stream()
                        .filter(one -> one.mandate().id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("mandate", id));
        var mandates = new Mandates(lines.stream().map(Line::mandate).toList());
        if (!me.isAdministrator() && mandates.isLastTitular(line.mandate(), today())) {
            return Html.unprocessable(
                    SHOW,
                    page(
                            listing,
                            me,
                            MandateForm.empty(language, today()),
                            Faults.of("kind", "mandate.fault.last")));
        }
        network.endMandate(
                id,
                reason.strip().length() > 200 ? reason.strip().substring(0, 200) : reason.strip(),
                me);
        return after(listing, me);
    }

    /** Whoever has just handed over decides no more. */
    private View after(Listing listing, Me me) {
        boolean still = me.isStaff() || organisations.manages(me, listing.id());
        return Html.seeOther(
                still ? "/organisations/{slug}/mandates" : "/organisations/{slug}", listing.slug());
    }

    private Listing require(String slug, Me me) {
        Listing listing = organisations.require(slug, Optional.of(me));
        if (!me.isStaff() && !organisations.manages(me, listing.id())) {
            throw new Refused("organisation.refused.titular");
        }
        return listing;
    }

    private MandatesPage page(Listing listing, Me me, MandateForm form, Faults faults) {
        return new MandatesPage(
                listing,
                store.lines(listing.id()),
                form,
                faults,
                today(),
                organisations.manages(me, listing.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
