package maillage.meetings.attendance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.MandateId;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.meetings.Meeting;
import maillage.meetings.Seeing;
import maillage.network.Network;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Who is at the door and not on the list: an organisation's name, then someone known of it with one
 * tap, or a name.
 */
@Controller
@RequestMapping("/meetings/{id}/presence/walk-in")
@For(Audience.FACILITATOR)
class WalkInController {
    private static final String PAGE = "meetings/attendance/walkin";
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private final WalkingIn walkingIn;
    private final Proposing proposing;
    private final WalkInStore store;
    private final Seeing seeing;
    private final Network network;

    WalkInController(
            WalkingIn walkingIn,
            Proposing proposing,
            WalkInStore store,
            Seeing seeing,
            Network network) {
        this.walkingIn = walkingIn;
        this.proposing = proposing;
        this.store = store;
        this.seeing = seeing;
        this.network = network;
    }

    /** With {@code part=results}, only what changes while the organisation is typed. */
    @GetMapping
    View show(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(name = "organisation_name", defaultValue = "") String typed,
            @RequestParam(defaultValue = "") String part) {
        Meeting meeting = seeing.facilitated(me, id);
        String name = typed.strip().substring(0, Math.min(200, typed.strip().length()));
        return Html.page(
                part.equals("results") ? "meetings/attendance/proposals" : PAGE,
                page(meeting, WalkInForm.lookingFor(name), Faults.none()));
    }

    @PostMapping
    View enter(
            Me me,
            @PathVariable MeetingId id,
            WalkInFields fields,
            @RequestParam(defaultValue = "") String reason,
            Language language) {
        Meeting meeting = seeing.facilitated(me, id);
        WalkInForm form = fields.form();
        Faults faults = form.check();
        if (fields.looking() && (faults.any() || form.organisation().isEmpty())) {
            return Html.unprocessable(PAGE, page(meeting, form, Faults.none()));
        }
        Optional<OrganisationId> known = form.isNew() ? Optional.empty() : organisation(form);
        if (form.isNew()) {
            faults.when(
                            store.sectors().stream()
                                    .noneMatch(sector -> sector.code().equals(form.sector())),
                            "sector",
                            "form.missing")
                    .when(
                            !COUNTRIES.contains(form.country()),
                            "country",
                            "attendance.fault.country");
        } else if (!faults.any() && known.isEmpty()) {
            faults.add("organisation", "attendance.fault.which");
        }
        if (faults.any()) {
            return Html.unprocessable(PAGE, page(meeting, form, faults));
        }
        return answer(
                meeting,
                form,
                known.isPresent()
                        ? walkingIn.enter(me, meeting, form, known.get(), language, reason)
                        : walkingIn.enterAsNew(me, meeting, form, language, reason),
                language);
    }

    /** Someone known of the organisation, by their mandate: one tap. */
    @PostMapping("/{mandate}")
    View enterKnown(
            Me me, @PathVariable MeetingId id, @PathVariable MandateId mandate, Language language) {
        Meeting meeting = seeing.facilitated(me, id);
        WalkInStore.Envoy envoy =
                store.envoy(meeting, mandate).orElseThrow(() -> new NotFound("mandate", mandate));
        String name = network.name(envoy.organisation()).in(language).text();
        return answer(
                meeting, WalkInForm.of(envoy, name), walkingIn.enter(me, meeting, envoy), language);
    }

    private View answer(
            Meeting meeting, WalkInForm form, SigningIn.Outcome outcome, Language language) {
        Faults faults =
                switch (outcome) {
                    case SigningIn.Noted _ -> Faults.none();
                    case SigningIn.ReasonNeeded _ -> Faults.of("reason", "attendance.fault.reason");
                    case SigningIn.NoMandate _ ->
                            Faults.of("family_name", "attendance.fault.mandate", form.familyName());
                    case SigningIn.ElsewhereAlready elsewhere ->
                            Faults.of(
                                    "family_name",
                                    "attendance.fault.elsewhere",
                                    form.givenName() + " " + form.familyName(),
                                    network.name(elsewhere.organisation()).in(language).text());
                };
        return outcome instanceof SigningIn.Noted noted
                ? Html.seeOther("/meetings/{id}/presence#p-{person}", meeting.id(), noted.person())
                : Html.unprocessable(PAGE, page(meeting, form, faults));
    }

    private Optional<OrganisationId> organisation(WalkInForm form) {
        if (form.organisation().isEmpty()) {
            return proposing.named(form.organisationName());
        }
        try {
            return Optional.of(new OrganisationId(UUID.fromString(form.organisation())))
                    .filter(store::exists);
        } catch (IllegalArgumentException nothingOfOurs) {
            return Optional.empty();
        }
    }

    private WalkInPage page(Meeting meeting, WalkInForm form, Faults faults) {
        return new WalkInPage(
                meeting,
                form,
                proposing.near(meeting, form.organisationName()),
                store.sectors(),
                faults);
    }
}
