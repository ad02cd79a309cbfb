package maillage.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.platform.text.Texts;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of one request. */
@Component
class Frames {
    private final Readers readers;
    private final Texts texts;
    private final Assets assets;
    private final NetworkProfiles network;
    private final List<Menu> menus;
    private final SiteAddress site;

    Frames(
            Readers readers,
            Texts texts,
            Assets assets,
            NetworkProfiles network,
            List<Menu> menus,
            SiteAddress site) {
        this.readers = readers;
        this.texts = texts;
        this.assets = assets;
        this.network = network;
        this.menus = menus;
        this.site = site;
    }

    Frame of(HttpServletRequest request) {
        Language language = LanguageFilter.languageOf(request);
        Optional<Me> reader = readers.reader(request);
        List<Menu.Entry> entries =
                menus.stream()
                        .flatMap(menu -> menu.entries(reader).stream())
                        .sorted(Comparator.comparingInt(Menu.Entry::position))
                        .toList();
        return new Frame(
                language,
                LanguageFilter.pathOf(request),
                request.getQueryString(),
                reader,
                texts,
                assets,
                network.current(),
                entries,
                () -> csrf(request),
                site.origin());
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Frame.Csrf(token.getParameterName(), token.getToken());
        }
        throw new IllegalStateException("a form outside the security filters");
    }
}
