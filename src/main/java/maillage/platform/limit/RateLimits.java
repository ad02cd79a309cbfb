package maillage.platform.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * How often something may happen in an hour, kept in the database so that it holds over all nodes.
 */
@Component
public class RateLimits {
    private final ProxyManager<String> buckets;

    RateLimits(DataSource source) {
        this.buckets =
                Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                        .table("platform.bucket")
                        .idColumn("id")
                        .stateColumn("state")
                        .expiresAtColumn("expires_at")
                        .primaryKeyMapper(
                                io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper.STRING)
                        .build();
    }

    /** Takes one of {@code perHour} turns; they come back one by one over the hour. */
    public boolean allows(String what, String whose, int perHour) {
        return buckets.builder()
                .build(
                        what + ":" + whose,
                        () ->
                                BucketConfiguration.builder()
                                        .addLimit(
                                                Bandwidth.builder()
                                                        .capacity(perHour)
                                                        .refillGreedy(perHour, Duration.ofHours(1))
                                                        .build())
                                        .build())
                .tryConsume(1);
    }
}
