package maillage.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import maillage.Maillage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole program through HTTP and the database, on a free port. The database is
 * emptied before each test; the clock stands at {@link TestClock#NOW} until a test moves it; mail
 * stays in the mailbox. One program serves all such tests of a run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Maillage.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestProgram.class)
@Import(TestProgram.Parts.class)
@ExtendWith(EmptyDatabase.class)
public @interface WebTest {}
