package maillage.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.web.Menu;
import org.springframework.stereotype.Component;

/** The ends of the navigation: one's own pages first, the network last. */
@Component
class HomeMenu implements Menu {
    @Override
    public List<Entry> entries(Optional<Me> reader) {
        var entries = new ArrayList<Entry>();
        reader.ifPresent(
                me ->
                        entries.add(
                                me.isStaff()
                                        ? new Entry(1, "menu.day", "/staff")
                                        : new Entry(1, "menu.space", "/me")));
        entries.add(new Entry(50, "menu.calendar", "/calendar"));
        if (reader.isEmpty()) {
            entries.add(new Entry(60, "menu.network", "/network"));
        }
        return entries;
    }
}
