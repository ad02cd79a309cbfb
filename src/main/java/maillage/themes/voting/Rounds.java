package maillage.themes.voting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every minute on one node: votes open and close on time, reminders leave, old keys go. */
@Configuration(proxyBeanMethods = false)
class Rounds {
    @Bean
    @ConditionalOnProperty(name = "maillage.rounds", matchIfMissing = true)
    RecurringTask<Void> voteRound(Timekeeping timekeeping) {
        return Tasks.recurring("themes-votes", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> timekeeping.round());
    }
}
