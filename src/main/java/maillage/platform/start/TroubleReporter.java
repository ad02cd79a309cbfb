package maillage.platform.start;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in one sentence why the program does not start. What it does not know is a bug, and left to
 * Spring Boot with its stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TroubleReporter implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = StartWords.ofTerminal().explain(failure);
        sentence.ifPresent(System.err::println);
        return sentence.isPresent();
    }
}
