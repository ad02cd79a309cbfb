package maillage.meetings.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.meetings.Hosts;
import maillage.meetings.Meetings;
import maillage.meetings.Seeing;
import maillage.platform.files.Files;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out a document: to anyone once published, to those within before. Saved, never shown: a
 * browser runs nothing of it.
 */
@RestController
class DocumentController {
    private final DocumentStore store;
    private final Meetings meetings;
    private final Seeing seeing;
    private final Hosts hosts;
    private final Files files;

    DocumentController(
            DocumentStore store, Meetings meetings, Seeing seeing, Hosts hosts, Files files) {
        this.store = store;
        this.meetings = meetings;
        this.seeing = seeing;
        this.hosts = hosts;
        this.files = files;
    }

    @GetMapping("/documents/{id}")
    @OpenToAll(
            "published documents are for everyone; others are looked up within what the reader may see")
    ResponseEntity<Resource> show(Optional<Me> me, @PathVariable UUID id) {
        MeetingDocument document =
                store.find(id)
                        .filter(
                                one ->
                                        one.published()
                                                || me.filter(reader -> isWithin(reader, one))
                                                        .isPresent())
                        .orElseThrow(() -> new NotFound("document", id));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .eTag('"' + document.hash() + '"')
                .cacheControl(
                        document.published()
                                ? CacheControl.noCache().cachePublic()
                                : CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Cookie")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(files.place(document.hash())));
    }

    private boolean isWithin(Me me, MeetingDocument document) {
        return document.meeting()
                .flatMap(meetings::find)
                .map(meeting -> seeing.isWithin(me, meeting))
                .orElseGet(() -> hosts.isWithin(me, document.host()));
    }
}
