package maillage.meetings.replies;

import java.util.Optional;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.network.Network;
import maillage.platform.web.Faults;
import org.springframework.stereotype.Component;

/** Puts the question together, wherever it is asked: on the meeting's page, or from the mail. */
@Component
class ReplySheets {
    private final Replying replying;
    private final Hosts hosts;
    private final Network network;

    ReplySheets(Replying replying, Hosts hosts, Network network) {
        this.replying = replying;
        this.hosts = hosts;
        this.network = network;
    }

    /**
     * @param to the address that takes the answer
     */
    ReplyPage page(
            Meeting meeting,
            Invitation invitation,
            ReplyForm form,
            Faults faults,
            String to,
            ReplyPage.State state) {
        return new ReplyPage(
                meeting,
                hosts.require(meeting.host()),
                state,
                sheet(meeting, invitation, form, faults, to, state == ReplyPage.State.OPEN));
    }

    ReplySheet sheet(
            Meeting meeting,
            Invitation invitation,
            ReplyForm form,
            Faults faults,
            String to,
            boolean open) {
        return new ReplySheet(
                meeting,
                invitation,
                network.name(invitation.organisation()),
                replying.alternates(meeting, invitation),
                form,
                faults,
                to,
                open);
    }

    /** What was said, if it holds for this invitation; otherwise what is wrong with it. */
    Optional<ReplyForm.Said> read(
            ReplyForm form, Meeting meeting, Invitation invitation, Faults faults) {
        Optional<ReplyForm.Said> said = form.read(faults);
        if (said.isPresent() && !replying.allows(said.get(), meeting, invitation)) {
            faults.add("alternate", "reply.fault.alternate");
            return Optional.empty();
        }
        return said;
    }
}
