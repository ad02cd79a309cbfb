package maillage.meetings.documents;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.NotFound;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Seeing;
import maillage.platform.web.Faults;
import maillage.platform.web.Html;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The documents of one meeting, by whoever facilitates it. */
@Controller
@RequestMapping("/meetings/{id}/documents")
@For(Audience.FACILITATOR)
class DocumentsController {
    private static final String PAGE = "meetings/documents/show";
    private final Keeping keeping;
    private final DocumentStore store;
    private final Seeing seeing;
    private final Hosts hosts;

    DocumentsController(Keeping keeping, DocumentStore store, Seeing seeing, Hosts hosts) {
        this.keeping = keeping;
        this.store = store;
        this.seeing = seeing;
        this.hosts = hosts;
    }

    @GetMapping
    View show(Me me, @PathVariable MeetingId id) {
        return Html.page(PAGE, page(seeing.facilitated(me, id), "", Faults.none()));
    }

    @PostMapping
    View add(
            Me me,
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Meeting meeting = seeing.facilitated(me, id);
        byte[] content = file == null ? new byte[0] : file.getBytes();
        String name = name(file);
        Optional<DocumentKind> kind = DocumentKind.of(name, content);
        Faults faults =
                new Faults()
                        .when(title.isBlank(), "title", "form.missing")
                        .when(title.length() > 200, "title", "form.too-long", 200)
                        .when(content.length == 0, "file", "documents.fault.none")
                        .when(
                                content.length > DocumentKind.LARGEST,
                                "file",
                                "documents.fault.large")
                        .when(kind.isEmpty(), "file", "documents.fault.kind");
        if (faults.any() || kind.isEmpty()) {
            return Html.unprocessable(PAGE, page(meeting, title, faults));
        }
        keeping.keep(me, meeting, title.strip(), name, content, kind.get());
        return Html.seeOther("/meetings/{id}/documents", id);
    }

    @PostMapping("/{document}/publication")
    View publish(Me me, @PathVariable MeetingId id, @PathVariable UUID document) {
        keeping.publish(me, document(me, id, document));
        return Html.seeOther("/meetings/{id}/documents", id);
    }

    @PostMapping("/{document}/removal")
    View remove(Me me, @PathVariable MeetingId id, @PathVariable UUID document) {
        keeping.remove(me, document(me, id, document));
        return Html.seeOther("/meetings/{id}/documents", id);
    }

    private MeetingDocument document(Me me, MeetingId meeting, UUID id) {
        seeing.facilitated(me, meeting);
        return store.find(id)
                .filter(one -> one.meeting().equals(Optional.of(meeting)))
                .orElseThrow(() -> new NotFound("document", id));
    }

    /** The last part of what the browser calls it, on one line. */
    private static String name(@Nullable MultipartFile file) {
        String given =
                file == null || file.getOriginalFilename() == null
                        ? ""
                        : file.getOriginalFilename();
        String last =
                given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cntrl}\"]", "")
                        .strip();
        return last.length() <= 200 ? last : last.substring(last.length() - 200);
    }

    private DocumentsPage page(Meeting meeting, String title, Faults faults) {
        return new DocumentsPage(
                meeting, hosts.require(meeting.host()), store.of(meeting.id()), title, faults);
    }
}
