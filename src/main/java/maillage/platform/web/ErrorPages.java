package maillage.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.NotFound;
import maillage.kernel.OpenToAll;
import maillage.kernel.Refused;
import maillage.platform.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.View;

/**
 * Every trouble becomes one page, here: what is missing, what is refused, and bugs, which are
 * logged with the reference shown.
 */
@Controller
@ControllerAdvice
@OpenToAll("what went wrong, without details")
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private final Texts texts;

    ErrorPages(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(NotFound.class)
    View missing(NotFound missing, Language language) {
        return page(HttpStatus.NOT_FOUND, language, Optional.empty());
    }

    @ExceptionHandler(Refused.class)
    View refused(Refused refused, Language language) {
        return page(
                HttpStatus.FORBIDDEN,
                language,
                Optional.of(texts.get(language, refused.reason(), refused.arguments())));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    View mistyped(MethodArgumentTypeMismatchException mistyped, Language language) {
        return page(HttpStatus.NOT_FOUND, language, Optional.empty());
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class})
    View tooLarge(MaxUploadSizeExceededException large, Language language) {
        return page(HttpStatus.CONTENT_TOO_LARGE, language, Optional.empty());
    }

    @ExceptionHandler({MultipartException.class, HttpMessageNotReadableException.class})
    View unreadable(Exception unreadable, Language language) {
        return page(HttpStatus.BAD_REQUEST, language, Optional.empty());
    }

    @ExceptionHandler(Exception.class)
    View other(Exception trouble, Language language) {
        if (trouble instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.resolve(known.getStatusCode().value());
            return page(
                    status == null ? HttpStatus.BAD_REQUEST : status, language, Optional.empty());
        }
        LOG.error("a request failed", trouble);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, language, Optional.empty());
    }

    /** What filters and the server itself refuse arrives here. */
    @RequestMapping("/error")
    View outside(HttpServletRequest request, Language language) {
        int code =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer value
                        ? value
                        : 404;
        HttpStatus status = HttpStatus.resolve(code);
        return page(
                status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                language,
                Optional.empty());
    }

    private View page(HttpStatus status, Language language, Optional<String> reason) {
        String key = "error." + status.value();
        String known =
                texts.has(language, key + ".title")
                        ? key
                        : status.is5xxServerError() ? "error.500" : "error.400";
        String reference = Optional.ofNullable(MDC.get("request")).orElse("");
        return Html.withStatus(
                status,
                "platform/error",
                new ErrorPage(
                        status.value(),
                        texts.get(language, known + ".title"),
                        reason.orElseGet(() -> texts.get(language, known + ".text")),
                        reference));
    }
}
