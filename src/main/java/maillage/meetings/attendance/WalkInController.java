package maillage.meetings.attendance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.meetings.Hosts;
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
 * Who is at the door and not on the list: a name and an organisation's name, and one question if it
 * could be several.
 */
@Controller
@RequestMapping("/meetings/{id}/presence/walk-in")
@For(Audience.FACILITATOR)
class WalkInController {
    private static final String PAGE = "meetings/attendance/walkin";
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private final WalkingIn walkingIn;
    private final WalkInStore store;
    private final Seeing seeing;
    private final Hosts hosts;
    private final Network network;

    WalkInController(
            WalkingIn walkingIn, WalkInStore store, Seeing seeing, Hosts hosts, Network network) {
        this.walkingIn = walkingIn;
        this.store = store;
        this.seeing = seeing;
        this.hosts = hosts;
        this.network = network;
    }

    @GetMapping
    View blank(Me me, @PathVariable MeetingId id) {
        return Html.page(
                PAGE, page(seeing.facilitated(me, id), WalkInForm.blank(), Faults.none(), false));
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
            return Html.unprocessable(PAGE, page(meeting, form, faults, known.isEmpty()));
        }
        SigningIn.Outcome outcome =
                known.isPresent()
                        ? walkingIn.enter(me, meeting, form, known.get(), language, reason)
                        : walkingIn.enterAsNew(me, meeting, form, language, reason);
        return switch (outcome) {
            case SigningIn.Noted _ -> Html.seeOther("/meetings/{id}/presence", id);
            case SigningIn.ReasonNeeded _ ->
                    Html.unprocessable(
                            PAGE,
                            page(
                                    meeting,
                                    form,
                                    Faults.of("reason", "attendance.fault.reason"),
                                    false));
            case SigningIn.NoMandate _ ->
                    Html.unprocessable(
                            PAGE,
                            page(
                                    meeting,
                                    form,
                                    Faults.of(
                                            "family_name",
                                            "attendance.fault.mandate",
                                            form.familyName()),
                                    false));
            case SigningIn.ElsewhereAlready elsewhere ->
                    Html.unprocessable(
                            PAGE,
                            page(
                                    meeting,
                                    form,
                                    Faults.of(
                                            "family_name",
                                            "attendance.fault.elsewhere",
                                            form.givenName() + " " + form.familyName(),
                                            network.name(elsewhere.organisation())
                                                    .in(language)
                                                    .text()),
                                    false));
        };
    }

    private Optional<OrganisationId> organisation(WalkInForm form) {
        if (form.organisation().isEmpty()) {
            return form.organisationName().isEmpty()
                    ? Optional.empty()
                    : store.named(form.organisationName());
        }
        try {
            return Optional.of(new OrganisationId(UUID.fromString(form.organisation())))
                    .filter(store::exists);
        } catch (IllegalArgumentException nothingOfOurs) {
            return Optional.empty();
        }
    }

    private WalkInPage page(Meeting meeting, WalkInForm form, Faults faults, boolean asking) {
        boolean ask = asking && !form.organisationName().isEmpty();
        List<WalkInPage.Near> near = ask ? store.near(form.organisationName()) : List.of();
        return new WalkInPage(
                meeting, hosts.require(meeting.host()), form, near, ask, store.sectors(), faults);
    }
}
