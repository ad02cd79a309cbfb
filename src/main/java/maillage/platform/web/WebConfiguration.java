package maillage.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import maillage.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Templates, texts and assets: built in, or read from the sources at each request when {@code
 * maillage.dev} is set.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<Readers> readers;

    WebConfiguration(ObjectProvider<Readers> readers) {
        this.readers = readers;
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    static TemplateEngine templates(@Value("${maillage.dev:false}") boolean dev) {
        if (!dev) {
            return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "pages");
        }
        TemplateEngine engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")),
                        Path.of("target/jte-dev"),
                        ContentType.Html,
                        Thread.currentThread().getContextClassLoader(),
                        "pages.dev");
        return engine;
    }

    @Bean
    static Texts texts(@Value("${maillage.dev:false}") boolean dev) {
        return new Texts(dev ? Path.of("src/main/resources/text") : null);
    }

    @Bean
    static Assets assets(@Value("${maillage.dev:false}") boolean dev) {
        return new Assets(dev ? Path.of("src/main/resources/static") : null);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AudienceInterceptor(readers));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ReaderArgument(readers));
    }
}
