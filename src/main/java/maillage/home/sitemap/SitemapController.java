package maillage.home.sitemap;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import maillage.kernel.Language;
import maillage.kernel.OpenToAll;
import maillage.platform.web.NetworkProfiles;
import maillage.platform.web.SiteAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What search engines and security researchers look for. Only what visitors may see, and nobody who
 * declined citation.
 */
@RestController
@OpenToAll("files for search engines and security researchers")
class SitemapController {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> FIXED =
            List.of(
                    "/",
                    "/groups",
                    "/forums",
                    "/directory",
                    "/calendar",
                    "/network",
                    "/network/chapters",
                    "/charter",
                    "/join",
                    "/legal",
                    "/privacy",
                    "/accessibility");
    private final SitemapStore store;
    private final SiteAddress site;
    private final NetworkProfiles network;
    private final Clock clock;

    SitemapController(SitemapStore store, SiteAddress site, NetworkProfiles network, Clock clock) {
        this.store = store;
        this.site = site;
        this.network = network;
        this.clock = clock;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() throws XMLStreamException {
        var paths = new ArrayList<>(FIXED);
        paths.addAll(store.publicPaths());
        var text = new java.io.StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITEMAP);
        xml.writeNamespace("xhtml", XHTML);
        for (String path : paths) {
            for (Language language : Language.values()) {
                xml.writeStartElement("url");
                xml.writeStartElement("loc");
                xml.writeCharacters(site.of(language, path));
                xml.writeEndElement();
                for (Language other : Language.values()) {
                    xml.writeEmptyElement("xhtml:link");
                    xml.writeAttribute("rel", "alternate");
                    xml.writeAttribute("hreflang", other.tag());
                    xml.writeAttribute("href", site.of(other, path));
                }
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/xml;charset=utf-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(text.toString());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(
                "User-agent: *\nDisallow: /join/\nDisallow: /rejoindre/\nDisallow: /en/join/\nSitemap: "
                        + site.origin()
                        + "/sitemap.xml\n");
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        String contact = network.current().contactEmail();
        String expires =
                clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(180)).toString();
        return text(
                (contact == null ? "" : "Contact: mailto:" + contact + "\n")
                        + "Expires: "
                        + expires
                        + "\nPreferred-Languages: fr, en\nCanonical: "
                        + site.origin()
                        + "/.well-known/security.txt\n");
    }

    private static ResponseEntity<String> text(String body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=utf-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(body);
    }
}
