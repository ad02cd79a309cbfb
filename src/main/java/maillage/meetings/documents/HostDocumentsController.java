package maillage.meetings.documents;

import java.util.UUID;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.platform.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The documents of a group and of its meetings, for those within. */
@Controller
@For(Audience.SIGNED_IN)
class HostDocumentsController {
    private final DocumentStore store;
    private final Hosts hosts;

    HostDocumentsController(DocumentStore store, Hosts hosts) {
        this.store = store;
        this.hosts = hosts;
    }

    @GetMapping("/meetings/documents")
    View show(Me me, @RequestParam UUID host) {
        Host found =
                hosts.find(host)
                        .filter(
                                one ->
                                        hosts.isWithin(me, one.ref())
                                                || hosts.mayFacilitate(me, one.ref()))
                        .orElseThrow(() -> new NotFound("host", host));
        return Html.page(
                "meetings/documents/host", new DocumentsPage.OfHost(found, store.ofHost(host)));
    }
}
