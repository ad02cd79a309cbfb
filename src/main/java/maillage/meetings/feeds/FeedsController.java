package maillage.meetings.feeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import maillage.kernel.Audience;
import maillage.kernel.For;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.meetings.Host;
import maillage.meetings.Hosts;
import maillage.platform.secret.Tokens;
import maillage.platform.web.Html;
import maillage.platform.web.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own calendar addresses. */
@Controller
@RequestMapping("/me/calendar")
@For(Audience.SIGNED_IN)
class FeedsController {
    private final Subscribing subscribing;
    private final FeedStore store;
    private final Hosts hosts;
    private final SiteAddress site;

    FeedsController(Subscribing subscribing, FeedStore store, Hosts hosts, SiteAddress site) {
        this.subscribing = subscribing;
        this.store = store;
        this.hosts = hosts;
        this.site = site;
    }

    /**
     * @param made the secret of an address just made, shown to its owner alone
     */
    @GetMapping
    View show(Me me, @RequestParam(defaultValue = "") String made) {
        List<Feed> feeds = store.of(me.person());
        Optional<String> fresh =
                Optional.of(made)
                        .filter(
                                token ->
                                        !token.isEmpty()
                                                && store.find(Tokens.hash(token))
                                                        .filter(
                                                                feed ->
                                                                        feed.person()
                                                                                .equals(
                                                                                        me
                                                                                                .person()))
                                                        .isPresent())
                        .map(token -> site.origin() + "/feeds/" + token + ".ics");
        Map<UUID, Host> known =
                hosts.all(
                        Stream.concat(
                                        hosts.hostsOf(me).stream(),
                                        feeds.stream().flatMap(feed -> feed.host().stream()))
                                .distinct()
                                .toList());
        return Html.page("meetings/feeds/show", new FeedsPage(feeds, known, fresh));
    }

    @PostMapping("/feeds")
    View open(Me me, @RequestParam(defaultValue = "") String host) {
        Optional<UUID> whose =
                Optional.of(host).filter(text -> !text.isEmpty()).map(text -> mine(me, text));
        return Html.seeOther("/me/calendar?made={token}", subscribing.open(me, whose));
    }

    @PostMapping("/feeds/{feed}/revocation")
    View revoke(Me me, @PathVariable UUID feed) {
        subscribing.revoke(me, feed);
        return Html.seeOther("/me/calendar");
    }

    private UUID mine(Me me, String host) {
        return hosts.hostsOf(me).stream()
                .filter(one -> one.toString().equals(host))
                .findFirst()
                .orElseThrow(() -> new NotFound("host", host));
    }
}
