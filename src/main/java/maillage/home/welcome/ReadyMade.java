package maillage.home.welcome;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import maillage.identity.ReadyLinks;
import maillage.platform.start.Greeting;
import maillage.platform.web.NetworkProfiles;
import org.springframework.stereotype.Component;

/**
 * In the demonstration, and nowhere else: one link per role, ready to open, printed at the start.
 */
@Component
class ReadyMade implements Greeting {
    private static final Duration LIFE = Duration.ofHours(12);
    private final CastStore cast;
    private final ReadyLinks links;
    private final NetworkProfiles network;

    ReadyMade(CastStore cast, ReadyLinks links, NetworkProfiles network) {
        this.cast = cast;
        this.links = links;
        this.network = network;
    }

    @Override
    public List<String> lines(String address) {
        var lines = new ArrayList<String>();
        if (network.current().demonstration()) {
            for (CastStore.Player player : cast.players()) {
                lines.add(
                        String.format(
                                "  %-15s %-24s %s%s",
                                player.role(),
                                player.name(),
                                address,
                                links.make(player.person(), LIFE)));
            }
        }
        return lines;
    }
}
