package maillage.themes.comments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes on one node: authors are told what is said of their proposals. */
@Configuration(proxyBeanMethods = false)
class CommentRounds {
    @Bean
    @ConditionalOnProperty(name = "maillage.meetings.rounds", matchIfMissing = true)
    RecurringTask<Void> commentRound(Telling telling) {
        return Tasks.recurring("themes-comments", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> telling.due().forEach(telling::tell));
    }
}
