package maillage.platform.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * All that a template needs besides its page: the reader, their language, the words, the addresses.
 * One a request.
 */
public final class Frame extends Spoken {
    private final String path;
    private final @Nullable String query;
    private final Optional<Me> reader;
    private final Assets assets;
    private final NetworkProfile network;
    private final List<Menu.Entry> menu;
    private final Supplier<Csrf> csrf;
    private final String origin;
    private boolean personal;

    Frame(
            Language language,
            String path,
            @Nullable String query,
            Optional<Me> reader,
            Texts texts,
            Assets assets,
            NetworkProfile network,
            List<Menu.Entry> menu,
            Supplier<Csrf> csrf,
            String origin) {
        super(language, texts, network.zone());
        this.path = path;
        this.query = query;
        this.reader = reader;
        this.assets = assets;
        this.network = network;
        this.menu = List.copyOf(menu);
        this.csrf = csrf;
        this.origin = origin;
    }

    /** The path of this page, without its language. */
    public String path() {
        return path;
    }

    public Optional<Me> reader() {
        return reader;
    }

    public NetworkProfile network() {
        return network;
    }

    public String networkName() {
        return network.names().in(language()).text();
    }

    public List<Menu.Entry> menu() {
        return menu;
    }

    /** Whether the menu entry leads to this page or to the part of the site it is in. */
    public @Nullable String current(String entry) {
        if (path.equals(entry)) {
            return "page";
        }
        return !entry.equals("/") && path.startsWith(entry + "/") ? "true" : null;
    }

    /**
     * Structured data (schema.org) for the head of a page: a block of data, which no browser runs.
     */
    public Content data(Map<String, ?> thing) {
        String json = maillage.platform.sql.Rows.json(thing).replace("<", "\\u003c");
        return output ->
                output.writeContent("<script type=\"application/ld+json\">" + json + "</script>");
    }

    /** The network as structured data. */
    public Content networkData() {
        return data(
                Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "Organization",
                        "name",
                        networkName(),
                        "url",
                        absolute(language(), "/"),
                        "logo",
                        origin + asset("img/mark.svg")));
    }

    /** This same page in another language. */
    public String urlIn(Language other) {
        return Addresses.of(other, path + (query == null ? "" : "?" + query));
    }

    /** With scheme and host: for canonical links, feeds and mail. */
    public String absolute(Language in, String to) {
        return origin + Addresses.of(in, to);
    }

    public String asset(String name) {
        return assets.address(name);
    }

    public String importMapHash() {
        return assets.version();
    }

    /**
     * The token that a form of this page must send back; the page is then this reader's alone and
     * is not stored.
     */
    public Csrf csrf() {
        personal = true;
        return csrf.get();
    }

    boolean isPersonal() {
        return personal || reader.isPresent();
    }

    /**
     * @param name of the form field
     */
    public record Csrf(String name, String token) {}
}
