package maillage.meetings.documents;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.meetings.Meeting;
import maillage.platform.Trail;
import maillage.platform.files.Files;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps documents, publishes them, takes them away. */
@Component
@Transactional
class Keeping {
    private final DocumentStore store;
    private final Files files;
    private final Trail trail;
    private final Clock clock;

    Keeping(DocumentStore store, Files files, Trail trail, Clock clock) {
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    void keep(
            Me me,
            Meeting meeting,
            String title,
            String fileName,
            byte[] content,
            DocumentKind kind) {
        String hash = files.keep(content, kind.mediaType()).hash();
        store.insert(meeting, title, fileName, hash, me.person(), clock.instant());
        log(me, meeting.id().value(), "document-added", title);
    }

    void publish(Me me, MeetingDocument document) {
        store.publish(document.id(), clock.instant());
        document.meeting()
                .ifPresent(
                        meeting ->
                                log(me, meeting.value(), "document-published", document.title()));
    }

    void remove(Me me, MeetingDocument document) {
        store.remove(document.id(), clock.instant());
        document.meeting()
                .ifPresent(
                        meeting -> log(me, meeting.value(), "document-removed", document.title()));
    }

    private void log(Me me, UUID meeting, String action, String title) {
        trail.record(me, "meeting", meeting, action, Map.of("title", title));
    }
}
