package maillage.groups.overview;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.platform.web.Menu;
import org.springframework.stereotype.Component;

@Component
class GroupsMenu implements Menu {
    @Override
    public List<Entry> entries(Optional<Me> reader) {
        return List.of(new Entry(10, "groups.menu", "/groups"));
    }
}
