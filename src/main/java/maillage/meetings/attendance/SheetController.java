package maillage.meetings.attendance;

import java.util.Map;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
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

/** The sign-in sheet: one tap a person where scripts run, one save for all where they do not. */
@Controller
@RequestMapping("/meetings/{id}/presence")
@For(Audience.FACILITATOR)
class SheetController {
    private final SigningIn signingIn;
    private final Expected expected;
    private final Seeing seeing;
    private final SheetPages pages;
    private final Network network;

    SheetController(
            SigningIn signingIn,
            Expected expected,
            Seeing seeing,
            SheetPages pages,
            Network network) {
        this.signingIn = signingIn;
        this.expected = expected;
        this.seeing = seeing;
        this.pages = pages;
        this.network = network;
    }

    /** With {@code part=effects}, only what a tap changes besides its own row. */
    @GetMapping
    View show(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String part) {
        return Html.page(
                part.equals("effects") ? "meetings/attendance/effects" : "meetings/attendance/show",
                pages.of(seeing.facilitated(me, id), q, "", Faults.none()));
    }

    /** Paper, for where there is no signal. */
    @GetMapping("/sheet")
    View paper(Me me, @PathVariable MeetingId id) {
        return Html.page(
                "meetings/attendance/paper",
                pages.of(seeing.facilitated(me, id), "", "", Faults.none()));
    }

    /**
     * Saves what was changed on this page and nothing else: what another facilitator noted
     * meanwhile stays.
     */
    @PostMapping
    View saveAll(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam Map<String, String> fields,
            Language language) {
        Meeting meeting = seeing.facilitated(me, id);
        Faults faults = Faults.none();
        String reason = fields.getOrDefault("reason", "");
        for (SheetLine line : expected.of(meeting)) {
            String mode = fields.getOrDefault("p-" + line.person(), "");
            if (!mode.isEmpty() && !mode.equals(fields.get("was-" + line.person()))) {
                note(me, id, line, mode, reason, faults, language);
            }
            if (fields.containsKey("c-" + line.person())) {
                signingIn.acceptCharter(me, id, line.person(), line.organisation());
            }
        }
        return faults.any()
                ? Html.unprocessable(
                        "meetings/attendance/show", pages.of(meeting, "", reason, faults))
                : Html.seeOther("/meetings/{id}/presence", id);
    }

    @PostMapping("/people/{person}")
    View save(
            Me me,
            @PathVariable MeetingId id,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "") String reason,
            Language language) {
        Meeting meeting = seeing.facilitated(me, id);
        SheetLine line =
                expected.of(meeting).stream()
                        .filter(one -> one.person().equals(person))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("line of the sheet", person));
        Faults faults = Faults.none();
        note(me, id, line, mode, reason, faults, language);
        return faults.any()
                ? Html.unprocessable(
                        "meetings/attendance/show", pages.of(meeting, "", reason, faults))
                : Html.seeOther("/meetings/{id}/presence", id);
    }

    @PostMapping("/closure")
    View close(Me me, @PathVariable MeetingId id) {
        seeing.facilitated(me, id);
        signingIn.close(me, id);
        return Html.seeOther("/meetings/{id}/presence", id);
    }

    private void note(
            Me me,
            MeetingId id,
            SheetLine line,
            String mode,
            String reason,
            Faults faults,
            Language language) {
        if (!mode.equals("absent") && Mode.find(mode).isEmpty()) {
            faults.add("p-" + line.person(), "form.missing");
            return;
        }
        switch (signingIn.sign(
                me, id, line.person(), line.organisation(), Mode.find(mode), reason)) {
            case SigningIn.Noted _ -> {}
            case SigningIn.ReasonNeeded _ -> faults.add("reason", "attendance.fault.reason");
            case SigningIn.NoMandate _ ->
                    faults.add("p-" + line.person(), "attendance.fault.mandate", line.name());
            case SigningIn.ElsewhereAlready elsewhere ->
                    faults.add(
                            "p-" + line.person(),
                            "attendance.fault.elsewhere",
                            line.name(),
                            network.name(elsewhere.organisation()).in(language).text());
        }
    }
}
