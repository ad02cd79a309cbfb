package maillage.themes.comments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import maillage.themes.ProposalId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every five minutes on one node: authors are told what is said of their proposals. */
@Configuration(proxyBeanMethods = false)
class CommentRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CommentRounds.class);

    @Bean
    @ConditionalOnProperty(name = "maillage.rounds", matchIfMissing = true)
    RecurringTask<Void> commentRound(Telling telling) {
        return Tasks.recurring("themes-comments", FixedDelay.of(Duration.ofMinutes(5)))
                .execute((instance, context) -> round(telling));
    }

    /** One proposal's trouble is not the others'. */
    static void round(Telling telling) {
        for (ProposalId proposal : telling.due()) {
            try {
                telling.tell(proposal);
            } catch (RuntimeException trouble) {
                LOG.warn("authors of proposal {} wait for the next round", proposal, trouble);
            }
        }
    }
}
