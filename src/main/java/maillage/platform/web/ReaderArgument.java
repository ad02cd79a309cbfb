package maillage.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers {@code Me}, {@code Optional<Me>} or the {@code Language} of the address. */
final class ReaderArgument implements HandlerMethodArgumentResolver {
    private final ObjectProvider<Readers> readers;

    ReaderArgument(ObjectProvider<Readers> readers) {
        this.readers = readers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Me.class
                || parameter.getParameterType() == Language.class
                || (parameter.getParameterType() == Optional.class
                        && parameter.nested().getNestedParameterType() == Me.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        if (parameter.getParameterType() == Language.class) {
            return LanguageFilter.languageOf(request);
        }
        Optional<Me> reader = readers.getObject().reader(request);
        return parameter.getParameterType() == Optional.class
                ? reader
                : reader.orElseThrow(() -> new Refused("frame.refused.audience"));
    }
}
