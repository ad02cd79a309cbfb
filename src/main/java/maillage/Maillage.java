package maillage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The program: one process, one network. Two features may each have their {@code Editing}: parts
 * are told apart by their full name.
 */
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        proxyBeanMethods = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Maillage {
    public static void main(String[] arguments) {
        SpringApplication.run(Maillage.class, arguments);
    }
}
