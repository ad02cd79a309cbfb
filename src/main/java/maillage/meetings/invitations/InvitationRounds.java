package maillage.meetings.invitations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import maillage.meetings.Meeting;
import maillage.meetings.MeetingState;
import maillage.meetings.Meetings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every few minutes on one node: invitations follow mandates and seats, reminders leave, needs are
 * forgotten.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSettings.class)
class InvitationRounds {
    private static final Logger LOG = LoggerFactory.getLogger(InvitationRounds.class);

    @Bean
    @ConditionalOnProperty(name = "maillage.rounds", matchIfMissing = true)
    RecurringTask<Void> invitationRound(
            Meetings meetings,
            Inviting inviting,
            Reminding reminding,
            InvitationStore store,
            Clock clock) {
        return Tasks.recurring("meetings-invitations", FixedDelay.of(Duration.ofMinutes(5)))
                .execute(
                        (instance, context) -> {
                            for (Meeting meeting : meetings.inState(MeetingState.CONFIRMED)) {
                                if (meeting.isAwaited(clock.instant())) {
                                    round(meeting, inviting, reminding);
                                }
                            }
                            store.forgetNeeds(clock.instant());
                        });
    }

    /** One meeting's trouble is not the others'. */
    private static void round(Meeting meeting, Inviting inviting, Reminding reminding) {
        try {
            inviting.bringUpToDate(meeting.id());
            reminding.remind(meeting.id());
        } catch (RuntimeException trouble) {
            LOG.warn("invitations of meeting {} wait for the next round", meeting.id(), trouble);
        }
    }
}
