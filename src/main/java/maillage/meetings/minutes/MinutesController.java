package maillage.meetings.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Seeing;
import maillage.platform.text.Texts;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Read by the group once published; written, versions and all, by whoever facilitates. */
@Controller
@RequestMapping("/meetings/{id}/minutes")
class MinutesController {
    private static final int LONGEST = 200_000;
    private final Writing writing;
    private final MinutesStore store;
    private final Seeing seeing;
    private final Hosts hosts;
    private final Texts texts;

    MinutesController(
            Writing writing, MinutesStore store, Seeing seeing, Hosts hosts, Texts texts) {
        this.writing = writing;
        this.store = store;
        this.seeing = seeing;
        this.hosts = hosts;
        this.texts = texts;
    }

    /**
     * @param version facilitators may read any; others read the published one
     */
    @GetMapping
    @For(Audience.SIGNED_IN)
    View show(Me me, @PathVariable MeetingId id, @RequestParam Optional<Integer> version) {
        Meeting meeting = seeing.within(me, id);
        boolean facilitator = seeing.facilitates(me, meeting);
        Minutes minutes = store.of(id);
        int published = minutes.published();
        int number = facilitator ? version.orElse(minutes.latestNumber()) : published;
        Optional<Minutes.Version> shown = minutes.version(number);
        if (shown.isEmpty() && !facilitator) {
            throw new NotFound("minutes", id);
        }
        return Html.page(
                "meetings/minutes/show",
                new MinutesPage(
                        meeting,
                        hosts.require(meeting.host()),
                        minutes,
                        shown,
                        published,
                        facilitator));
    }

    @GetMapping("/edit")
    @For(Audience.FACILITATOR)
    View edit(Me me, @PathVariable MeetingId id, Language language) {
        Meeting meeting = seeing.facilitated(me, id);
        Minutes minutes = store.of(id);
        String body =
                minutes.latest()
                        .map(Minutes.Version::body)
                        .orElseGet(() -> fromAgenda(id, language));
        return Html.page(
                "meetings/minutes/edit",
                page(meeting, minutes, minutes.latestNumber(), body, Faults.none()));
    }

    @PostMapping
    @For(Audience.FACILITATOR)
    View save(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(name = "based_on", defaultValue = "0") int basedOn,
            @RequestParam(defaultValue = "") String body) {
        Meeting meeting = seeing.facilitated(me, id);
        String text = body.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            Faults faults =
                    text.isEmpty()
                            ? Faults.of("body", "form.missing")
                            : Faults.of("body", "form.too-long", LONGEST);
            return Html.unprocessable(
                    "meetings/minutes/edit", page(meeting, store.of(id), basedOn, body, faults));
        }
        return switch (writing.save(me, id, Math.max(0, basedOn), text)) {
            case SAVED -> Html.seeOther("/meetings/{id}/minutes", id);
            case BESIDE_ANOTHER -> {
                Minutes minutes = store.of(id);
                yield Html.conflict(
                        "meetings/minutes/edit",
                        page(meeting, minutes, minutes.latestNumber(), text, Faults.none()));
            }
        };
    }

    @PostMapping("/publication")
    @For(Audience.FACILITATOR)
    View publish(Me me, @PathVariable MeetingId id) {
        seeing.facilitated(me, id);
        writing.publish(me, id);
        return Html.seeOther("/meetings/{id}/minutes", id);
    }

    private MinutesPage.Writing page(
            Meeting meeting, Minutes minutes, int basedOn, String body, Faults faults) {
        return new MinutesPage.Writing(
                meeting,
                hosts.require(meeting.host()),
                basedOn,
                body,
                minutes.isSplit() ? minutes.loose() : List.of(),
                faults);
    }

    /** One heading for each item, to write under. */
    private String fromAgenda(MeetingId id, Language language) {
        List<String> items = store.agenda(id);
        if (items.isEmpty()) {
            return "";
        }
        return items.stream()
                .map(title -> "## " + title)
                .collect(
                        Collectors.joining(
                                "\n\n" + texts.get(language, "minutes.blank") + "\n\n",
                                "",
                                "\n\n" + texts.get(language, "minutes.blank")));
    }
}
