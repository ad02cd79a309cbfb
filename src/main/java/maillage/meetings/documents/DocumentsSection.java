package maillage.meetings.documents;

import java.util.List;
import java.util.Optional;
import maillage.meetings.Meeting;
import maillage.meetings.shared.MeetingSection;
import maillage.meetings.shared.Viewer;
import org.springframework.stereotype.Component;

@Component
class DocumentsSection implements MeetingSection {
    private final DocumentStore store;

    DocumentsSection(DocumentStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Optional<Part> part(Meeting meeting, Viewer viewer) {
        List<MeetingDocument> documents = store.of(meeting.id());
        return documents.isEmpty() && !viewer.facilitator()
                ? Optional.empty()
                : Optional.of(
                        new Part(
                                "meetings/documents/section",
                                new DocumentsPage.Shown(meeting, documents, viewer.facilitator())));
    }
}
