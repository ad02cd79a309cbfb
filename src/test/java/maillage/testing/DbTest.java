package maillage.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of stores: its methods may take a {@code JdbcClient} in a transaction that is rolled back,
 * or a {@code DataSource} that is not.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DbExtension.class)
public @interface DbTest {}
