package maillage.meetings.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import maillage.kernel.MeetingId;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.meetings.Meeting;
import maillage.meetings.Meetings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds each person once a date: of the question, while they have not answered; of the meeting,
 * when they come.
 */
@Component
class Reminding {
    /** Whoever was invited a moment ago needs no reminder yet. */
    private static final Duration REST = Duration.ofDays(1);

    private final InvitationStore store;
    private final InvitationMail mail;
    private final Meetings meetings;
    private final Hosts hosts;
    private final ReminderSettings settings;
    private final Clock clock;

    Reminding(
            InvitationStore store,
            InvitationMail mail,
            Meetings meetings,
            Hosts hosts,
            ReminderSettings settings,
            Clock clock) {
        this.store = store;
        this.mail = mail;
        this.meetings = meetings;
        this.hosts = hosts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Letters are posted once by their key: running this twice, on two nodes or after a crash,
     * repeats none.
     */
    @Transactional
    void remind(MeetingId id) {
        Instant now = clock.instant();
        Meeting meeting = meetings.lock(id);
        if (!meeting.isAwaited(now) || !meeting.starts().isAfter(now)) {
            return;
        }
        Host host = hosts.require(meeting.host());
        for (Invited to : store.of(id)) {
            if (to.withdrawn() || to.invitedAt().plus(REST).isAfter(now)) {
                continue;
            }
            if (!to.answered() && isDue(meeting, settings.unanswered(), now)) {
                mail.remind(meeting, host, to, "reminder.unanswered");
                store.reminded(to.id(), now);
            } else if (to.comes() && isDue(meeting, settings.coming(), now)) {
                mail.remind(meeting, host, to, "reminder.coming");
                store.reminded(to.id(), now);
            }
        }
    }

    private static boolean isDue(Meeting meeting, Period ahead, Instant now) {
        return !now.isBefore(meeting.starts().atZone(meeting.zone()).minus(ahead).toInstant());
    }
}
